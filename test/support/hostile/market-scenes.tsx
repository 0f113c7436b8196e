import { Listing } from '../../../shared/contract/listing.ts';
import { EVERYTHING } from '../../../pages/marketplace/browse.ts';
import { MARKETPLACE_WORDS } from '../../../pages/marketplace/marketplace-words.ts';
import { MarketplacePage } from '../../../pages/marketplace/MarketplacePage.tsx';
import { STILL_MARKETPLACE } from '../still-marketplace.ts';
import { stillSetting } from '../../../pages/prerender/views/still-setting.ts';
import { scene, type Scene } from './scene.ts';
import { leads, leadsToSlug, same, says, shows } from './sinks.ts';

export async function marketScenes(): Promise<readonly Scene[]> {
  const { setting, words } = await stillSetting(MARKETPLACE_WORDS, 'en');
  const draw = (listing: Record<string, unknown>, { search = '', category = '' } = {}) => {
    const browse = { ...EVERYTHING, search, category };
    const genies = Object.keys(listing).length > 0 ? [Listing.parse({ slug: 'sunny', ...listing })] : [];
    return (
      <MarketplacePage
        state={{
          status: 'ready',
          browse,
          asked: 1,
          shown: { browse, answer: { genies, count: genies.length } },
        }}
        categories={[]}
        trending={undefined}
        hearing={{ status: 'silent' }}
        url={location.href}
        setting={setting}
        language="en"
        words={words}
        {...STILL_MARKETPLACE}
      />
    );
  };
  return [
    scene(
      'a listing',
      {
        name: [shows('.grid .listing-name', 200)],
        slug: [leadsToSlug('.grid .listing-name a')],
        category: [says('.grid .listing-line', 100)],
        description: [shows('.grid .listing-about', 2000)],
        greeting: [says('.grid .listing-greeting', 500)],
        avatar: [leads('.grid .face img', 'src')],
        color: [],
      },
      (of) =>
        draw({
          name: of('name'),
          slug: of('slug'),
          category: of('category'),
          description: of('description'),
          first_message: of('greeting'),
          branding: { avatar_url: of('avatar'), primary_color: of('color') },
        }),
    ),
    scene(
      'a search without a match',
      {
        search: [
          (root, text) => same(root.querySelector('input')?.value, text.replace(/[\n\r]/g, '')),
          (root, text) => says('h2')(root, text.trim()),
        ],
        category: [says('.categories'), says('h2')],
      },
      (of) => draw({}, { search: of('search'), category: of('category') }),
    ),
  ];
}
