import * as z from 'zod/mini';

/** HelpGenie answers `{ success: true }`, inside `data` or instead of it; the status has said all there is. */
export const Done = z.pipe(
  z.unknown(),
  z.transform(() => ({ success: true as const })),
);
