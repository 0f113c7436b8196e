import { EVERYTHING, MOST_PAGES, SORTS, type Browse } from './browse.ts';
import { cutText } from '../../shared/cut-text.ts';

const MAX_SEARCH = 200;
const MAX_CATEGORY = 100;

/** What an address's query asks for. Whatever is missing or makes no sense reads as if it were not there. */
export function readBrowse(query: string): Browse {
  const fields = new URLSearchParams(query);
  const text = (name: string, maxLength: number) =>
    cutText((fields.get(name) ?? '').replaceAll('\0', ''), maxLength);
  const page = fields.get('page') ?? '';
  return {
    search: text('search', MAX_SEARCH),
    category: text('category', MAX_CATEGORY),
    sort: SORTS.find((sort) => sort === fields.get('sort')) ?? EVERYTHING.sort,
    page: /^[1-9]\d{0,5}$/.test(page) ? Math.min(Number(page), MOST_PAGES) : EVERYTHING.page,
  };
}

/** The query that says it, from `?` on; '' for everything. What is as usual is left out, so that addresses stay short. */
export function writeBrowse({ search, category, sort, page }: Browse): string {
  const fields = new URLSearchParams();
  if (search) fields.set('search', search);
  if (category) fields.set('category', category);
  if (sort !== EVERYTHING.sort) fields.set('sort', sort);
  if (page !== EVERYTHING.page) fields.set('page', String(page));
  const query = fields.toString();
  return query && `?${query}`;
}
