/** 128 random bits as text. Not `crypto.randomUUID`, which a page without https does not have. */
export function makeId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
