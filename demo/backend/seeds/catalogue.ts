import type { GenieSeed } from './genie-seed.ts';
import { pick, seededRandom, seededUuid } from './random.ts';
import { BRANDS, COLOURS, TOWNS, TRADES } from './trades.ts';

/** `size` made-up listings for the marketplace, the same ones each time. */
export function catalogue(size: number): GenieSeed[] {
  const random = seededRandom(2_026);
  const taken = new Set<string>();
  const popular = seededRandom(7);
  return Array.from({ length: size }, (_, index) => {
    const genie = { ...listing(random), ...renown(popular), is_demo_genie: index % 4 === 1 };
    const count = taken.size; // a suffix for brands that open a second branch
    const url_name = taken.has(genie.url_name) ? `${genie.url_name}-${count}` : genie.url_name;
    taken.add(url_name);
    return { ...genie, url_name };
  });
}

/** Few are looked at by many, as everywhere. */
function renown(random: () => number): Pick<GenieSeed, 'popularity'> {
  const view_count = Math.floor(20 / (random() + 0.01));
  return {
    popularity: {
      rating: Math.round((3.4 + random() * 1.6) * 10) / 10,
      view_count,
      clone_count: Math.floor(view_count * random() * 0.2),
      views: 1 + Math.floor(view_count * random() * 0.3),
    },
  };
}

function listing(random: () => number): Omit<GenieSeed, 'popularity' | 'is_demo_genie'> {
  const trade = pick(TRADES, random);
  const town = pick(TOWNS, random);
  const name = `${pick(BRANDS, random)} ${trade.noun}`;
  const color = pick(COLOURS, random);
  const opensAt = 7 + Math.floor(random() * 4);
  const closesAt = 4 + Math.floor(random() * 5);
  const slug = `${name} ${town}`.toLowerCase().replaceAll(' ', '-');
  return {
    id: seededUuid(random),
    url_name: slug,
    name,
    description: `${name} in ${town}. Ask about ${trade.topics}.`,
    category: trade.category,
    is_active: true,
    is_public: true,
    is_marketplace_genie: true,
    branding: {
      primary_color: color,
      button_color: color,
      background_color: '#ffffff',
      text_color: '#1f2328',
    },
    language: 'en',
    first_message: `Hello, this is ${name} in ${town}. How can I help?`,
    starter_questions: ['What are your opening hours?', 'What does it cost?'],
    system_prompt: `You answer for ${name}.`,
    welcome_message: `Ask about ${trade.topics}.`,
    info_links: [{ label: 'Website', url: `https://${slug}.example/` }],
    qr_codes: [],
    documents: [
      {
        title: 'Opening hours and address',
        content: `We are open Monday to Friday from ${opensAt} in the morning to ${closesAt} in the evening. You find us in ${town}, next to the market square.`,
      },
      { title: 'Prices', content: trade.price },
    ],
  };
}
