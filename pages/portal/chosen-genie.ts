/** Which of a portal's Genies an address leads to: `#slug`, or `?genie=slug`; '' where it leads to none. */
export function chosenGenie({ hash, search }: Pick<Location, 'hash' | 'search'>): string {
  if (hash.length > 1) return decode(hash.slice(1));
  return new URLSearchParams(search).get('genie') ?? '';
}

/** What stands behind the portal's own address where this Genie is chosen. */
export function addressOfGenie(slug: string): string {
  return slug && `#${encodeURIComponent(slug)}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return ''; // a broken escape such as `%E0`
  }
}

/** Leads back to the list without loading the page anew. */
export const ADDRESS_OF_LIST = '#';
