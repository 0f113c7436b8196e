import type { GenieSeed } from '../genie-seed.ts';

export const sunnyDental: GenieSeed = {
  id: '5a1d0c1e-1001-4a6b-9c01-000000000001',
  url_name: 'sunny-dental',
  name: 'Sunny Dental',
  description:
    'The front desk of Sunny Dental on Harbour Street: opening hours, prices, insurance, emergencies and how to get here, at any time of day.',
  category: 'Health',
  is_active: true,
  is_public: true,
  is_marketplace_genie: true,
  is_demo_genie: false,
  popularity: { rating: 4.9, view_count: 3120, clone_count: 88, views: 410 },
  branding: {
    primary_color: '#0b6e99',
    button_color: '#0b6e99',
    background_color: '#f4fafc',
    text_color: '#12303b',
  },
  language: 'en',
  first_message:
    "Hi, this is Sunny Dental's assistant. Ask me about opening hours, prices, insurance or an emergency.",
  privacy_url: 'https://sunny-dental.example/privacy',
  starter_questions: [
    'What are your opening hours?',
    'How much is a check-up?',
    'Do you take my insurance?',
    'What do I do about a broken tooth?',
  ],
  system_prompt:
    'You are the receptionist of Sunny Dental. Never give a diagnosis. Offer the emergency line for pain.',
  welcome_message: 'Questions about your teeth, your visit or your bill? Just ask.',
  info_links: [
    { label: 'Book a visit', url: 'https://sunny-dental.example/book' },
    { label: 'Call the practice', url: 'tel:+15550142200' },
    { label: 'Write to us', url: 'mailto:hello@sunny-dental.example' },
  ],
  qr_codes: [
    { id: '5a1d0c1e-2001-4a6b-9c01-000000000001', name: 'Waiting room poster' },
    { id: '5a1d0c1e-2001-4a6b-9c01-000000000002', name: 'Appointment card' },
  ],
  documents: [
    {
      title: 'Opening hours',
      content:
        'We are open Monday to Thursday from 8 in the morning to 6 in the evening, and on Friday from 8 to 2. On the first Saturday of each month we open from 9 to 1. We are closed on Sundays and public holidays.',
    },
    {
      title: 'Prices',
      content:
        'A check-up costs 60 dollars and a professional cleaning 95 dollars. A white filling starts at 140 dollars, a crown at 980 dollars. Whitening is 290 dollars for both rows. You always get a written estimate before we begin.',
    },
    {
      title: 'Insurance and paying',
      content:
        'We accept Delta Dental, Cigna, Aetna and MetLife and send the claim for you. Without insurance you can pay in up to six monthly instalments without interest. We take cards, cash and bank transfer.',
    },
    {
      title: 'Dental emergency',
      content:
        'For strong pain, swelling or a broken tooth call 555 014 2299, day and night. We keep two emergency slots free every morning. If a tooth was knocked out, keep it in milk and come within an hour.',
    },
    {
      title: 'Address and parking',
      content:
        'You find us at 12 Harbour Street, on the second floor; there is a lift. Parking is free for ninety minutes in the garage below the building. Tram line 4 stops at Harbour Square, two minutes on foot.',
    },
    {
      title: 'Cancelling or moving an appointment',
      content:
        'You can cancel or move an appointment free of charge up to 24 hours before it, by phone or online. For later cancellations we charge 40 dollars. If you are ill, just call: we do not charge for that.',
    },
    {
      title: 'Your first visit',
      content:
        'Please come ten minutes early and bring your insurance card and a list of your medicines. The first visit takes about 45 minutes and includes X-rays if they are needed.',
    },
    {
      title: 'Children',
      content:
        'We see children from their first tooth on. Doctor Mina Okafor is our dentist for children, on Tuesdays and Thursdays. A check-up for a child under twelve costs 35 dollars.',
    },
  ],
};
