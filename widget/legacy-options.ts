/** Names that pages written for HelpGenie's own embed use (contract: 4.4). */
const RENAMED: Readonly<Record<string, string>> = {
  agentUrl: 'genie',
  primaryColor: 'color',
  agentName: 'name',
  customAvatarUrl: 'avatar',
  baseUrl: 'api',
};

/** `raw` in our names. */
export function legacyOptions(raw: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const options: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(raw)) {
    const isOld = Object.hasOwn(RENAMED, name);
    if (isOld)
      options[String(RENAMED[name])] ??=
        name === 'baseUrl' ? `${String(value).replace(/\/$/, '')}/v1` : value;
    else options[name] = name === 'position' ? logicalPosition(String(value)) : value;
  }
  return options;
}

/** `bottom-right` means that very side, so what it is called depends on the page's direction. */
function logicalPosition(position: string): string {
  const isRightToLeft = getComputedStyle(document.documentElement).direction === 'rtl';
  return position
    .replace(isRightToLeft ? 'left' : 'right', 'end')
    .replace(isRightToLeft ? 'right' : 'left', 'start');
}
