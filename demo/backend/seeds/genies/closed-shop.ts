import type { GenieSeed } from '../genie-seed.ts';

/** Switched off by its owner: it can be looked at, but not talked to. */
export const closedShop: GenieSeed = {
  id: '5a1d0c1e-1004-4a6b-9c01-000000000004',
  url_name: 'closed-shop',
  name: 'The Closed Shop',
  description: 'A small shop for secondhand records, on its winter break.',
  category: 'Shopping',
  is_active: false,
  is_public: true,
  is_marketplace_genie: false,
  is_demo_genie: false,
  popularity: { rating: 4.1, view_count: 300, clone_count: 2, views: 1 },
  branding: {
    primary_color: '#4a5560',
    button_color: '#4a5560',
    background_color: '#f6f7f8',
    text_color: '#23292e',
  },
  language: 'en',
  first_message: 'Hello, this is the record shop. What are you looking for?',
  starter_questions: [],
  system_prompt: 'You help people to find records. The shop buys collections as well.',
  welcome_message: 'We are back in spring.',
  info_links: [{ label: 'Write to us', url: 'mailto:records@closed-shop.example' }],
  qr_codes: [],
  documents: [
    {
      title: 'Winter break',
      content: 'The shop is closed from December to the end of February. Orders by mail go out on Fridays.',
    },
  ],
};
