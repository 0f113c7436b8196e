import type { GenieSeed } from '../genie-seed.ts';

/** Private: it opens with a grant or an invite only. */
export const vipConcierge: GenieSeed = {
  id: '5a1d0c1e-1005-4a6b-9c01-000000000005',
  url_name: 'vip-concierge',
  name: 'VIP Concierge',
  description: 'The concierge of the Grand Meridian, for guests of the club floors.',
  category: 'Hospitality',
  is_active: true,
  is_public: false,
  is_marketplace_genie: false,
  is_demo_genie: false,
  popularity: { rating: 0, view_count: 0, clone_count: 0, views: 1 },
  branding: {
    primary_color: '#7a5c1e',
    button_color: '#6b4f16',
    background_color: '#fbf8f1',
    text_color: '#2a2210',
  },
  language: 'en',
  first_message:
    'Good day, this is the concierge of the Grand Meridian. Would you like a table, a car, or something else?',
  starter_questions: ['When is the club lounge open?', 'Can I check out late?'],
  system_prompt: 'You are the concierge of the club floors. Discretion first: never name other guests.',
  welcome_message: 'Welcome to the club floors. How may I help?',
  info_links: [
    { label: 'Club floors', url: 'https://grand-meridian.example/club' },
    { label: 'Call the concierge', url: 'tel:+15550199100' },
  ],
  qr_codes: [{ id: '5a1d0c1e-2005-4a6b-9c01-000000000001', name: 'Key card sleeve' }],
  documents: [
    {
      title: 'Club lounge',
      content:
        'The club lounge is on the 21st floor and open from 6:30 in the morning to 11 at night. Breakfast is served until 11, afternoon tea from 3 to 5, and drinks from 6 to 8. You may bring one guest.',
    },
    {
      title: 'Restaurants',
      content:
        'The Meridian Grill serves dinner from 6 to 10:30; guests of the club floors always get a table within the hour. Sushi Aoi on the third floor has eight seats at the counter: please book by noon.',
    },
    {
      title: 'Cars and transfers',
      content:
        'A car to the airport is included once per stay; it takes 35 minutes. Further rides with our house limousine cost 80 dollars an hour. Please tell me two hours ahead.',
    },
    {
      title: 'Late check-out',
      content:
        'Check-out is at noon. On the club floors you can stay until 4 in the afternoon without charge if you tell us the evening before.',
    },
    {
      title: 'Spa and pool',
      content:
        'The pool and gym on the 5th floor are open day and night. The spa is open from 9 to 9; a massage of one hour costs 140 dollars, and club guests get one treatment at half price.',
    },
    {
      title: 'Tickets and theatre',
      content:
        'We hold two box seats at the opera for every performance, and get tickets for sold-out shows with a day of notice. Tickets are put on your room bill at their printed price.',
    },
  ],
};
