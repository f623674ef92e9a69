/*
 * The login page: shows the password on demand, fills in a demo person and leads on to the page that was asked for.
 * Without it the page still logs in.
 */
const username = document.getElementById('username');
const password = document.getElementById('password');
const reveal = document.getElementById('reveal');

reveal.hidden = false;
reveal.addEventListener('click', () => {
  const shown = password.type === 'password';
  password.type = shown ? 'text' : 'password';
  reveal.textContent = shown ? 'Sembunyikan' : 'Tampilkan';
  reveal.setAttribute('aria-pressed', String(shown));
  password.focus();
});

// A shown password must not stay behind in the browser's form history.
password.form.addEventListener('submit', () => {
  password.type = 'password';
});

const people = document.querySelectorAll('[data-username]');
for (const person of people) {
  person.addEventListener('click', () => {
    username.value = person.dataset.username;
    people.forEach((other) => other.setAttribute('aria-pressed', String(other === person)));
    password.focus();
  });
}

// The server never hears of what follows the "#", the page that a mail or a bookmark names: the browser takes it along.
password.form.action += window.location.hash;
