const MAX_LENGTH = 254;

/** Could be an address: tells slips of the finger before anything is sent. Whether it is one, the server decides. */
export function isEmail(text: string): boolean {
  return text.length <= MAX_LENGTH && /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text);
}
