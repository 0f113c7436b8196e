import type { GenieSeed } from '../genie-seed.ts';

/** Takes calls at night, and it is noon there when the demo starts. */
export const nightDesk = (noonZone: string): GenieSeed => ({
  id: '5a1d0c1e-1007-4a6b-9c01-000000000007',
  url_name: 'night-desk',
  name: 'Night Desk',
  description: 'The reception of a small hotel, on the phone while everybody else sleeps.',
  category: 'Hospitality',
  is_active: true,
  is_public: true,
  is_marketplace_genie: false,
  is_demo_genie: false,
  popularity: { rating: 4.2, view_count: 120, clone_count: 1, views: 6 },
  branding: {
    primary_color: '#2f3e75',
    button_color: '#2f3e75',
    background_color: '#f5f6fb',
    text_color: '#1d2238',
  },
  language: 'en',
  first_message: 'Hello, this is the night desk. How can I help?',
  starter_questions: ['How do I get in at night?', 'Is breakfast included?'],
  system_prompt: 'You are the night porter of a hotel. Never tell a room number.',
  welcome_message: 'On the phone from ten in the evening to six.',
  info_links: [],
  qr_codes: [],
  documents: [
    {
      title: 'Getting in at night',
      content: 'The front door closes at eleven. Ring the bell beside it, and the porter lets you in.',
    },
    { title: 'Breakfast', content: 'Breakfast is included, from seven to ten in the garden room.' },
  ],
  budget: {
    opening_hours: {
      time_zone: noonZone,
      ranges: [{ days: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'], from: '22:00', to: '06:00' }],
    },
  },
});
