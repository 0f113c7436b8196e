// The playground: what is chosen becomes a tag, and a page with that tag.
const main = document.querySelector('.playground');
const form = document.querySelector('.options');
const preview = document.querySelector('.preview');
const said = document.querySelector('.copied');
const { platform, site, voice } = main.dataset;
const manifest = await (await fetch('/manifest.json')).json();
const file = `v/${manifest.version}/widget.js`;
let shown = '';

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The options that differ from their defaults, by name. */
function chosen() {
  return [...form.elements]
    .filter(({ name, value }) => name && name !== 'host' && value.trim())
    .filter((control) => control.name === 'genie' || control.value !== control.options?.[0].value)
    .map(({ name, value }) => [name, value.trim()]);
}

function draw() {
  const options = chosen();
  const attributes = options.map(([name, value]) => ` data-${name}="${escaped(value)}"`).join('');
  document.getElementById('tag').textContent =
    `<script async crossorigin="anonymous" integrity="${manifest.files[file].integrity}" src="${platform}/${file}"${attributes}></script>`;
  document.getElementById('policy').textContent = policyFor(new Map(options));
  const page = `${site}/try/${form.elements.host.value}?${new URLSearchParams(options)}`;
  document.querySelector('.alone').href = page;
  if (page !== shown) preview.src = page;
  shown = page;
}

function policyFor(options) {
  const hosts = new Set([platform, voice.replace(/^ws/, 'http'), voice]);
  for (const name of ['api', 'token-endpoint'])
    if (URL.canParse(options.get(name))) hosts.add(new URL(options.get(name)).origin);
  return `script-src ${platform}; connect-src ${[...hosts].join(' ')}`;
}

async function copy({ currentTarget }) {
  const code = document.getElementById(currentTarget.dataset.copies);
  said.textContent = '';
  try {
    await navigator.clipboard.writeText(code.textContent);
    said.textContent = 'Copied.';
  } catch {
    getSelection().selectAllChildren(code);
    said.textContent = 'Your browser does not let us copy. It is selected: copy it by hand.';
  }
}

form.addEventListener('change', draw);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  draw();
});
form.addEventListener('reset', () => setTimeout(draw));
for (const button of document.querySelectorAll('[data-copies]')) button.addEventListener('click', copy);
draw();
