import * as z from 'zod/mini';
import { safeImageUrl } from '../theme/safe-url.ts';
import { Genie, Settings } from './genie.ts';
import { read } from './read.ts';
import { readNumber } from './read-number.ts';
import { cutText } from '../cut-text.ts';

/** A Genie as the marketplace lists it (contract: 3.6), read as tolerantly as a Genie itself. */
export const Listing = z.object({
  /** Leads to its page; a listing without one is dropped. */
  slug: Genie.shape.url_name,
  name: Genie.shape.name,
  description: Genie.shape.description,
  category: categoryName(),
  /** From 0 (nobody has said) to 5. */
  rating: read((value) => {
    const rating = readNumber(value) ?? 0;
    return rating >= 0 && rating <= 5 ? rating : 0;
  }),
  /** The rest is ours. */
  is_demo_genie: Genie.shape.is_demo_genie,
  branding: Genie.shape.branding,
  language: Settings.shape.language,
  first_message: Settings.shape.first_message,
  /** Its greeting as a sound file, or ''. */
  preview_url: read((value) => safeImageUrl(value) ?? ''), // what holds for a picture's address holds for a sound's
});
export type Listing = z.infer<typeof Listing>;

/** At most `most` of them, each slug once; what cannot be read or linked to is dropped. */
export function listings(most: number) {
  return read((value): Listing[] => {
    if (!Array.isArray(value)) return [];
    const found = new Map<string, Listing>();
    for (const entry of value.slice(0, most)) {
      const { data: listing } = Listing.safeParse(entry);
      if (listing && /[^.]/.test(listing.slug) && !found.has(listing.slug))
        found.set(listing.slug, { ...listing, name: listing.name || listing.slug });
    }
    return [...found.values()];
  });
}

/** A category comes as its name, or as the row of it. */
function categoryName() {
  return read((value) => {
    const row = typeof value === 'object' && value !== null && 'name' in value ? value.name : value;
    return typeof row === 'string' ? cutText(row, 100) : '';
  });
}
