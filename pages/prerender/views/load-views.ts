import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as views from '../views.ts';

export type Views = typeof views;

/** The views as the build made them for Node. */
export async function loadViews(dist: string): Promise<Views> {
  const file = pathToFileURL(join(dist, '.prerender', 'views.js')).href;
  try {
    return (await import(file)) as Views;
  } catch (cause) {
    throw new Error(`There are no views in ${dist}. Build first: npm run build`, { cause });
  }
}
