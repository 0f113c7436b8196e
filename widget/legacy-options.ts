/** Names that pages written for HelpGenie's own embed use (contract: 4.4). */
const RENAMED = new Map([
  ['agentUrl', 'genie'],
  ['primaryColor', 'color'],
  ['agentName', 'name'],
  ['customAvatarUrl', 'avatar'],
  ['baseUrl', 'api'],
]);

/** `raw` in our names. */
export function legacyOptions(raw: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const options: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(raw)) {
    options[RENAMED.get(name) ?? name] ??=
      name === 'baseUrl' ? `${String(value).replace(/\/$/, '')}/v1` : value;
  }
  if (options.position) options.position = logicalPosition(String(options.position));
  return options;
}

/** `bottom-right` means that very side, so what it is called depends on the page's direction. */
function logicalPosition(position: string): string {
  const sides = ['left', 'right'];
  if (getComputedStyle(document.documentElement).direction === 'rtl') sides.reverse();
  return position.replace(sides[0] ?? '', 'start').replace(sides[1] ?? '', 'end');
}
