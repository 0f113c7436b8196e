/** A line of business that the catalogue's Genies are made of. */
export interface Trade {
  category: string;
  /** Follows a brand: "Maple" + "Dental Studio". */
  noun: string;
  /** What a visitor can ask for, as in "Ask about …". */
  topics: string;
  /** A fact to answer from. */
  price: string;
}

export const TRADES: readonly [Trade, ...Trade[]] = [
  {
    category: 'Health',
    noun: 'Physiotherapy',
    topics: 'appointments, exercises and referrals',
    price: 'A session of 30 minutes costs 65 dollars.',
  },
  {
    category: 'Health',
    noun: 'Veterinary Clinic',
    topics: 'vaccinations, emergencies and opening hours',
    price: 'A consultation costs 55 dollars, a vaccination 30 dollars.',
  },
  {
    category: 'Health',
    noun: 'Eye Care',
    topics: 'eye tests, glasses and contact lenses',
    price: 'An eye test costs 45 dollars and is free when you buy glasses.',
  },
  {
    category: 'Support',
    noun: 'Software Helpdesk',
    topics: 'passwords, licences and known problems',
    price: 'Support is included in every plan.',
  },
  {
    category: 'Support',
    noun: 'Broadband',
    topics: 'outages, routers and moving house',
    price: 'The 500 megabit line costs 39 dollars a month.',
  },
  {
    category: 'Travel',
    noun: 'Walking Tours',
    topics: 'routes, meeting points and tickets',
    price: 'A tour costs 25 dollars, children under ten walk along for free.',
  },
  {
    category: 'Travel',
    noun: 'Guest House',
    topics: 'rooms, breakfast and the way from the station',
    price: 'A double room costs 110 dollars a night with breakfast.',
  },
  {
    category: 'Education',
    noun: 'Language School',
    topics: 'courses, levels and exam dates',
    price: 'A course of eight weeks costs 320 dollars.',
  },
  {
    category: 'Education',
    noun: 'Music Academy',
    topics: 'instruments, teachers and trial lessons',
    price: 'The first lesson is free, each further one costs 40 dollars.',
  },
  {
    category: 'Food',
    noun: 'Bakery',
    topics: 'orders, allergens and opening hours',
    price: 'A birthday cake starts at 35 dollars.',
  },
  {
    category: 'Food',
    noun: 'Trattoria',
    topics: 'tables, the menu and vegetarian dishes',
    price: 'The menu of three courses costs 38 dollars.',
  },
  {
    category: 'Real estate',
    noun: 'Homes',
    topics: 'viewings, rents and documents',
    price: 'A viewing is free, and there is no fee for tenants.',
  },
  {
    category: 'Beauty',
    noun: 'Hair Studio',
    topics: 'cuts, colours and free slots',
    price: 'A cut costs 48 dollars, with colour 95 dollars.',
  },
  {
    category: 'Fitness',
    noun: 'Climbing Hall',
    topics: 'courses, day tickets and equipment',
    price: 'A day ticket costs 18 dollars, shoes 4 dollars.',
  },
  {
    category: 'Finance',
    noun: 'Tax Advisers',
    topics: 'deadlines, documents and fees',
    price: 'A tax return starts at 180 dollars.',
  },
  {
    category: 'Legal',
    noun: 'Law Office',
    topics: 'first consultations, areas of law and fees',
    price: 'The first consultation of 30 minutes costs 90 dollars.',
  },
  {
    category: 'Home',
    noun: 'Plumbing',
    topics: 'leaks, heating and call-out times',
    price: 'A call-out costs 70 dollars, at night 120 dollars.',
  },
  {
    category: 'Home',
    noun: 'Garden Care',
    topics: 'hedges, lawns and seasons',
    price: 'Two gardeners cost 85 dollars an hour.',
  },
  {
    category: 'Events',
    noun: 'Wedding Barn',
    topics: 'dates, catering and how many guests fit',
    price: 'The barn seats 120 guests and costs 2,400 dollars a day.',
  },
  {
    category: 'Events',
    noun: 'Museum',
    topics: 'exhibitions, tours and tickets',
    price: 'Tickets cost 14 dollars; on the first Sunday of the month entry is free.',
  },
];

export const BRANDS: readonly [string, ...string[]] = [
  'Maple',
  'Harbour',
  'Northwind',
  'Juniper',
  'Old Mill',
  'Bluebird',
  'Silver Lane',
  'Amber',
  'Cedar',
  'Riverside',
  'Lantern',
  'Clover',
  'Hilltop',
  'Saffron',
  'Granite',
  'Willow',
  'Beacon',
  'Copper',
  'Meadow',
  'Foxglove',
  'Orchard',
  'Kestrel',
  'Marigold',
  'Pine Street',
  'Seaglass',
  'Thistle',
  'Union',
  'Wren',
  'Larkspur',
  'Ivory',
];

export const TOWNS: readonly [string, ...string[]] = [
  'Ashford',
  'Brookhaven',
  'Cardel',
  'Dunmore',
  'Eastport',
  'Fairview',
  'Glenrock',
  'Holmby',
  'Kingsbridge',
  'Lakewood',
  'Millbrook',
  'Newhaven',
  'Oakridge',
  'Port Ellis',
  'Ravensby',
  'Stonefield',
  'Tidewater',
  'Westmere',
];

export const COLOURS: readonly [string, ...string[]] = [
  '#0b6e99',
  '#5b3df5',
  '#9a3412',
  '#166534',
  '#9d174d',
  '#1d4ed8',
  '#6b21a8',
  '#854d0e',
  '#0f766e',
  '#b91c1c',
];
