import type { GenieSeed } from '../genie-seed.ts';

/** One minute of voice a day, which `seedUsedMinutes` has talked away. */
export const usedUp = (noonZone: string): GenieSeed => ({
  id: '5a1d0c1e-100a-4a6b-9c01-00000000000a',
  url_name: 'used-up',
  name: 'Star Hour',
  description: 'An observatory that tells on the phone what can be seen tonight.',
  category: 'Education',
  is_active: true,
  is_public: true,
  is_marketplace_genie: false,
  is_demo_genie: false,
  popularity: { rating: 4.6, view_count: 160, clone_count: 1, views: 9 },
  branding: {
    primary_color: '#3b3f8f',
    button_color: '#3b3f8f',
    background_color: '#f6f6fd',
    text_color: '#1c1d3d',
  },
  language: 'en',
  first_message: 'Hello, this is the observatory. What would you like to see?',
  starter_questions: ['What can I see tonight?', 'When may I visit?'],
  system_prompt: 'You tell what can be seen in the sky. Never read the future from it.',
  welcome_message: 'The sky of tonight, in a minute.',
  info_links: [],
  qr_codes: [],
  documents: [
    { title: 'Tonight', content: 'Tonight you can see Jupiter in the south, from nine on.' },
    { title: 'Visits', content: 'Visits are on Fridays at eight, if the sky is clear.' },
  ],
  budget: {
    daily_minutes: 1,
    opening_hours: {
      time_zone: noonZone,
      ranges: [{ days: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'], from: '00:00', to: '24:00' }],
    },
  },
});
