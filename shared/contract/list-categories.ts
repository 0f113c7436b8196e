import * as z from 'zod/mini';
import { action } from './action.ts';
import { read } from './read.ts';
import { readNumber } from './read-number.ts';
import { cutText } from '../cut-text.ts';

const MOST = 100;

export interface Category {
  name: string;
  /** Listings in it, or 0 where nobody has said. */
  count: number;
}

/** The marketplace's categories. HelpGenie documents no body: names alone are read too. */
export const listCategories = action(
  'marketplace/categories',
  true,
  z.object({
    categories: read((value): Category[] =>
      Array.isArray(value) ? value.slice(0, MOST).flatMap((entry) => readCategory(entry) ?? []) : [],
    ),
  }),
);

function readCategory(entry: unknown): Category | undefined {
  const row: Record<string, unknown> =
    typeof entry === 'object' && entry !== null ? { ...entry } : { name: entry };
  const { name, count } = row;
  if (typeof name !== 'string' || name.trim() === '') return undefined;
  return { name: cutText(name, 100), count: readNumber(count) ?? 0 };
}
