import * as z from 'zod/mini';

/** A field that is read by `convert`, whatever is there; also where nothing is. */
export function read<T>(convert: (value: unknown) => T) {
  return z.pipe(z.optional(z.unknown()), z.transform(convert));
}
