import { findAll } from './find-all.ts';
import { guarded } from './guarded.ts';

/** Runs once the parser has got to a match, or to the end without one. */
export function whenFound(selector: string, run: () => void): void {
  guarded('start', () => {
    if (document.readyState !== 'loading' || findAll(selector)[0]) run();
    else requestAnimationFrame(() => whenFound(selector, run));
  });
}
