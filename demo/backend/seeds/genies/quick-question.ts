import type { GenieSeed } from '../genie-seed.ts';

/** Short calls: the end of their time and of the agent's patience can be waited for. */
export const quickQuestion: GenieSeed = {
  id: '5a1d0c1e-1009-4a6b-9c01-000000000009',
  url_name: 'quick-question',
  name: 'Quick Question',
  description: 'A library’s information desk that answers one question and takes the next call.',
  category: 'Education',
  is_active: true,
  is_public: true,
  is_marketplace_genie: false,
  is_demo_genie: false,
  popularity: { rating: 4.3, view_count: 140, clone_count: 1, views: 7 },
  branding: {
    primary_color: '#7a2e5d',
    button_color: '#7a2e5d',
    background_color: '#fdf6fa',
    text_color: '#331426',
  },
  language: 'en',
  first_message: 'Hello, this is the library. What is your question?',
  starter_questions: ['How long may I keep a book?', 'Is there a room to read?'],
  system_prompt: 'You answer one question about the library. Never say who has borrowed a book.',
  welcome_message: 'Ninety seconds for one question.',
  info_links: [],
  qr_codes: [],
  documents: [
    { title: 'Keeping a book', content: 'You may keep a book for four weeks, and once for four more.' },
    { title: 'Reading room', content: 'The reading room is on the second floor, and it is quiet there.' },
  ],
  budget: { max_duration_s: 90, idle_after_s: 15 },
};
