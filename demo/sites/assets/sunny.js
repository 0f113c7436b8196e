// The practice's own script: the menu on small screens, and whether somebody is there now.
const button = document.querySelector('.menu-button');
const menu = document.getElementById('menu');

button?.addEventListener('click', () => {
  const isOpen = button.getAttribute('aria-expanded') === 'true';
  button.setAttribute('aria-expanded', String(!isOpen));
  menu?.classList.toggle('open', !isOpen);
});

const CLOSES = { 1: 18, 2: 18, 3: 18, 4: 18, 5: 14 };
const OPENS = 8;
const note = document.querySelector('[data-open-now]');

if (note) {
  const now = new Date();
  const closes = CLOSES[now.getDay()];
  const isOpen = closes !== undefined && now.getHours() >= OPENS && now.getHours() < closes;
  note.textContent = isOpen
    ? `Open now, until ${closes}:00.`
    : 'Closed right now. Our Genie is awake, in the corner.';
}
