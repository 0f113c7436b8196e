import type { GenieSeed } from '../genie-seed.ts';

/** One call at a time: the second visitor waits in line. */
export const busyLine: GenieSeed = {
  id: '5a1d0c1e-1008-4a6b-9c01-000000000008',
  url_name: 'busy-line',
  name: 'Busy Line',
  description: 'A bicycle workshop with a single telephone.',
  category: 'Repair',
  is_active: true,
  is_public: true,
  is_marketplace_genie: false,
  is_demo_genie: false,
  popularity: { rating: 4.4, view_count: 150, clone_count: 1, views: 8 },
  branding: {
    primary_color: '#1f6f54',
    button_color: '#1f6f54',
    background_color: '#f4faf7',
    text_color: '#17332a',
  },
  language: 'en',
  first_message: 'Hello, this is the bicycle workshop. What is broken?',
  starter_questions: ['What does a new chain cost?', 'How long does a repair take?'],
  system_prompt: 'You answer the phone of a bicycle workshop. Never order parts.',
  welcome_message: 'One telephone, many bicycles.',
  info_links: [],
  qr_codes: [],
  documents: [
    { title: 'A new chain', content: 'A new chain costs 35 dollars, with the work.' },
    { title: 'How long a repair takes', content: 'A repair takes two days, a flat tyre twenty minutes.' },
  ],
  budget: { max_concurrent_calls: 1 },
};
