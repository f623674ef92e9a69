/* The login page: shows the password on demand and fills in a demo person. Without it the page still logs in. */
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
