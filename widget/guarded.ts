import { warn } from './warn.ts';

/** Runs what may fail without letting the page see it. */
export function guarded(what: string, run: () => void): void {
  try {
    run();
  } catch (cause) {
    warn(`${what} failed:`, cause);
  }
}
