/* Estafet's home page: Indonesian only. Read by Camunda's webapp as it starts. */
export default {
  // The header and the window title read "<vendor> <name>".
  app: { vendor: 'Estafet', name: '· Beranda PMO' },
  locales: { availableLocales: ['id'], fallbackLocale: 'id' },
  // The stock welcome message points at Camunda's own welcome page.
  disableWelcomeMessage: true,
  customScripts: [
    '../tasklist/scripts/estafet/language.js',
    '../tasklist/scripts/estafet/sign-out.js',
    '../tasklist/scripts/estafet/readable-errors.js',
    'scripts/estafet/home.js',
    'scripts/estafet/training-clock.js',
  ],
};
