import type { GenieSeed } from '../genie-seed.ts';

/** Its voice is an ElevenLabs agent: there is no token endpoint, only an `elevenlabs_id`. */
export const elevenBakery: GenieSeed = {
  id: '5a1d0c1e-1006-4a6b-9c01-000000000006',
  url_name: 'eleven-bakery',
  name: 'Eleven Bakery',
  description: 'A bakery that opens at eleven: bread, rolls and cakes, orders and what is in them.',
  category: 'Food',
  is_active: true,
  is_public: true,
  is_marketplace_genie: true,
  is_demo_genie: false,
  popularity: { rating: 4.5, view_count: 700, clone_count: 9, views: 40 },
  branding: {
    primary_color: '#8a4b12',
    button_color: '#8a4b12',
    background_color: '#fff9f2',
    text_color: '#33200f',
  },
  agent_protocol: 'elevenlabs',
  language: 'en',
  first_message: 'Hello, this is Eleven Bakery. What would you like?',
  starter_questions: ['When do you open?', 'Do you bake without gluten?', 'Can I order a cake?'],
  privacy_url: 'https://bakery.example/privacy',
  is_recorded: true,
  system_prompt: 'You take orders for a bakery. Never promise a cake for the same day.',
  welcome_message: 'Fresh bread from eleven on.',
  info_links: [{ label: 'Order bread', url: 'https://bakery.example/order' }],
  qr_codes: [],
  documents: [
    {
      title: 'Opening hours',
      content: 'We open at eleven in the morning, every day but Monday, and close at seven in the evening.',
    },
    {
      title: 'Gluten-free bread',
      content: 'We bake without gluten on Wednesdays, in an oven of its own. Order the day before.',
    },
    {
      title: 'Ordering a cake',
      content:
        'Order a cake two days ahead. A cake for ten people costs 38 dollars, one for twenty 65 dollars.',
    },
  ],
};
