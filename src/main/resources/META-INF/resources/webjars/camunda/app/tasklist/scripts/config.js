/* Estafet's Tasklist: Indonesian only, one name, our own actions. Read by Camunda's webapp as it starts. */
export default {
  // The header and the window title read "<vendor> <name>".
  app: { vendor: 'Estafet', name: '· Tugas PMO' },
  locales: { availableLocales: ['id'], fallbackLocale: 'id' },
  // The stock welcome message points at Camunda's own welcome page.
  disableWelcomeMessage: true,
  customScripts: [
    'scripts/estafet/language.js',
    'scripts/estafet/training-time.js',
    'scripts/estafet/own-views-only.js',
    'scripts/estafet/sign-out.js',
    'scripts/estafet/readable-errors.js',
    'scripts/estafet/stock-texts.js',
    'scripts/estafet/dynamiclist-shim.js',
    'scripts/estafet/form-texts.js',
    'scripts/estafet/field-help.js',
    'scripts/estafet/task-help.js',
    'scripts/estafet/missing-fields.js',
    'scripts/estafet/drafts.js',
    'scripts/estafet/narrow-screen.js',
    'scripts/estafet/home-link.js',
    'scripts/estafet/task-cards.js',
    'scripts/estafet/task-context.js',
    'scripts/estafet/sessions.js',
    'scripts/estafet/my-task.js',
    'scripts/estafet/documents-tab.js',
    'scripts/estafet/help-pages.js',
    'scripts/estafet/notices.js',
    'scripts/estafet/training-clock.js',
  ],
  // As shipped, but without startProcess: instances start with the school year, never by hand.
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'mengambil tugas yang sedang dipilih' },
    focusFilter: { key: 'ctrl+shift+f', description: 'pindah ke saringan pertama pada daftar' },
    focusList: { key: 'ctrl+alt+l', description: 'pindah ke tugas pertama pada daftar' },
    focusForm: { key: 'ctrl+alt+f', description: 'pindah ke isian pertama pada formulir' },
  },
};
