import { findAll } from '../find-all.ts';
import { warn } from '../warn.ts';

/** What the page says to step aside for. Where its selector is none, nothing, and the page's owner is told. */
export function findObstacles(selector: string): HTMLElement[] {
  try {
    return findAll(selector);
  } catch {
    warn(`avoid="${selector}"? Write a CSS selector`);
    return [];
  }
}
