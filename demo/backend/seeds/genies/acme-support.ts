import type { GenieSeed } from '../genie-seed.ts';

export const acmeSupport: GenieSeed = {
  id: '5a1d0c1e-1002-4a6b-9c01-000000000002',
  url_name: 'acme-support',
  name: 'Acme Support',
  description:
    'Help with everything you bought from Acme: orders, shipping, returns, warranty and setting up the Acme Hub.',
  category: 'Support',
  is_active: true,
  is_public: true,
  is_marketplace_genie: true,
  is_demo_genie: false,
  popularity: { rating: 4.6, view_count: 2450, clone_count: 140, views: 260 },
  branding: {
    primary_color: '#5b3df5',
    button_color: '#4a2fd6',
    background_color: '#f7f6ff',
    text_color: '#1f1a3d',
  },
  language: 'en',
  first_message:
    "Hello, this is Acme's support assistant. I can help with orders, shipping, returns and the warranty. What happened?",
  starter_questions: ['How do I send something back?', 'Where is my parcel?', 'How long is the warranty?'],
  system_prompt: 'You are the first line of Acme support. Hand over to a person when asked twice.',
  welcome_message: 'Something not working, or not there yet? Tell me.',
  info_links: [
    { label: 'Track an order', url: 'https://acme.example/orders' },
    { label: 'Manuals', url: 'https://acme.example/manuals' },
    { label: 'Talk to a person', url: 'tel:+15550167000' },
  ],
  qr_codes: [{ id: '5a1d0c1e-2002-4a6b-9c01-000000000001', name: 'Inside the box' }],
  documents: [
    {
      title: 'Returns',
      content:
        'You can return anything within 30 days of delivery, used or not. Print the label from your order page and drop the parcel at any post office. The return is free.',
    },
    {
      title: 'Refunds',
      content:
        'Your money is back within five working days after the parcel has reached us, on the card or account you paid with. Gift cards are refunded as a gift card.',
    },
    {
      title: 'Shipping times and costs',
      content:
        'Standard shipping takes two to four working days and is free from 50 dollars on; below that it costs 4 dollars 90. Express arrives the next working day for 12 dollars if you order before 3 in the afternoon. We ship to the United States, Canada and Mexico.',
    },
    {
      title: 'Warranty',
      content:
        'Every Acme product has a two-year warranty against faults in material and making. Water damage and lost parts are not covered. To claim, send us the serial number from the underside and a photo of the fault.',
    },
    {
      title: 'Setting up the Acme Hub',
      content:
        'Plug the Hub in and wait for the blue light. Open the Acme app, tap Add device and hold your phone near the Hub. If the light stays red, hold the button on the back for ten seconds to reset it.',
    },
    {
      title: 'Hub goes offline',
      content:
        'Most often the Wi-Fi changed: open the app, choose the Hub and tap Change network. The Hub needs a 2.4 gigahertz network. If it drops out at night, switch off the router option called airtime fairness.',
    },
    {
      title: 'Changing or cancelling an order',
      content:
        'You can change the address or cancel an order until it is packed, usually for two hours. After that, refuse the parcel at the door or send it back as a return.',
    },
  ],
};
