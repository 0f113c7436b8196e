/**
 * JSON past what old libraries (prototype.js for one) put on all arrays and objects: their `toJSON` makes a text of
 * each list. A `toJSON` of the value's own kind, such as a date's, counts.
 */
export function plainJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, asItIs, indent);
}

function asItIs(this: Readonly<Record<string, unknown>>, key: string, read: unknown): unknown {
  const raw = this[key];
  return [toJsonOf([]), toJsonOf({})].includes(toJsonOf(raw)) ? raw : read;
}

function toJsonOf(value: unknown): unknown {
  const { toJSON } = Object(value) as { toJSON?: unknown };
  return toJSON;
}
