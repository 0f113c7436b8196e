// The practice's own script: the menu on small screens, whether somebody is there now, and what its Genie may do.
const button = document.querySelector('.menu-button');
const menu = document.getElementById('menu');

button?.addEventListener('click', () => {
  const isOpen = button.getAttribute('aria-expanded') === 'true';
  button.setAttribute('aria-expanded', String(!isOpen));
  menu?.classList.toggle('open', !isOpen);
});

const CLOSES = { 1: 18, 2: 18, 3: 18, 4: 18, 5: 14 };
const OPENS = 8;
const openNow = document.querySelector('[data-open-now]');

if (openNow) {
  const now = new Date();
  const closes = CLOSES[now.getDay()];
  const isOpen = closes !== undefined && now.getHours() >= OPENS && now.getHours() < closes;
  openNow.textContent = isOpen
    ? `Open now, until ${closes}:00.`
    : 'Closed right now. Our Genie is awake, in the corner.';
}

const SECTIONS = ['treatments', 'prices', 'hours', 'team'];
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

document.addEventListener('genie:ready', () => {
  const shown = SECTIONS.filter((id) => document.getElementById(id));
  window.hg('tool', {
    name: 'show_section',
    description: 'Shows a part of this page: scrolls to it, and opens it where it is closed.',
    parameters: {
      type: 'object',
      properties: { section: { type: 'string', enum: shown } },
      required: ['section'],
      additionalProperties: false,
    },
    handler: ({ section }) => {
      const element = document.getElementById(section);
      if (element instanceof HTMLDetailsElement) element.open = true;
      const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      element.scrollIntoView({ behavior: isCalm ? 'auto' : 'smooth', block: 'start' });
      return `You can see our ${section} on the page now.`;
    },
  });

  const note = document.querySelector('[data-visit]');
  if (!note) return;
  window.hg('tool', {
    name: 'book_visit',
    description: 'Asks the front desk for a visit on that day. They call back to agree on the hour.',
    parameters: {
      type: 'object',
      properties: { day: { type: 'string', enum: DAYS }, note: { type: 'string', maxLength: 200 } },
      required: ['day'],
      additionalProperties: false,
    },
    approval: 'ask',
    handler: ({ day }) => {
      note.value = `Asked for: a visit on ${day[0].toUpperCase()}${day.slice(1)}. We will call you back.`;
      return `The front desk knows that you want to come on ${day}.`;
    },
  });
});
