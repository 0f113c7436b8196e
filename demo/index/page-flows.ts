import type { Fixtures, GrantKind } from '../backend/seeds/fixtures.ts';
import type { Flow, FlowGroup } from './flow.ts';

/** What our own pages show; `pages` are those that the build has. */
export function pageFlows(fixtures: Fixtures, pages: ReadonlySet<string>): readonly FlowGroup[] {
  return [
    {
      id: 'pages',
      title: 'Pages of our own',
      text: 'Every Genie has an address to share, print or scan. They work from that address alone.',
      flows: [
        ...openGenies(fixtures),
        ...restingGenies(fixtures),
        {
          title: 'Nobody here',
          href: '/g/nobody-here',
          text: 'A slug that leads to no Genie: the page says so kindly, and what to check.',
        },
        ...(pages.has('portal') ? portals(fixtures) : []),
        ...(pages.has('qr') ? qrLandings(fixtures) : []),
        ...(pages.has('print-kit') ? printKits(fixtures) : []),
        ...(pages.has('marketplace') ? [MARKETPLACE] : []),
      ],
    },
    {
      id: 'private',
      title: 'Private Genies',
      text: 'A private Genie tells a stranger its name, and nothing else. A link with an access grant opens it.',
      flows: [
        ...gates(fixtures),
        ...grants(fixtures),
        ...(pages.has('invite') ? invites(fixtures) : []),
        MAILBOX,
      ],
    },
  ];
}

const MARKETPLACE: Flow = {
  title: 'Marketplace',
  href: '/marketplace',
  text: 'Browse, search and filter what is listed. Every state has its own address.',
};

const MAILBOX: Flow = {
  title: 'Mailbox',
  href: '/mail',
  text: 'All mail that the backend sent: ask for access at a gate, then look here.',
};

const ABOUT: Record<string, string> = {
  'sunny-dental': 'A dental practice with three links below its name. Start a call, or type.',
  'acme-support': 'A help desk. Ask about returns, shipping or the warranty.',
  'eleven-bakery':
    'Its agent is of ElevenLabs’ kind: a token by its id, messages as data. The demo stands in for ElevenLabs. Ask when it opens, or type: use error max_duration_exceeded.',
  'busy-line':
    'One call at a time: start one, then open it in another window and wait in line. End the first, and the second begins by itself.',
  'night-desk':
    'Takes calls at night only, and now it is noon there: it says when it opens, and answers who types.',
  'quick-question':
    'Calls of 90 seconds at most. Say nothing for 15 seconds, and it asks whether you are there.',
  'used-up': 'Its one minute a day is talked away: it says when there are more, and answers who types.',
  rihla: 'A travel agency in Arabic: language, direction and captions follow the Genie.',
};

const TAGS: Record<string, string> = {
  rihla: 'RTL',
  'eleven-bakery': 'ElevenLabs',
  'busy-line': 'One line',
  'night-desk': 'Closed now',
  'quick-question': 'Short',
  'used-up': 'Used up',
};

function openGenies({ genies }: Fixtures): Flow[] {
  return genies
    .filter(({ kind, slug }) => kind === 'open' && slug in ABOUT)
    .map(({ slug }) => ({
      title: `/g/${slug}`,
      href: `/g/${slug}`,
      text: ABOUT[slug] ?? '',
      ...(TAGS[slug] && { tag: TAGS[slug] }),
    }));
}

function restingGenies({ genies }: Fixtures): Flow[] {
  return genies
    .filter(({ kind }) => kind === 'resting')
    .map(({ slug }) => ({
      title: `/g/${slug}`,
      href: `/g/${slug}`,
      tag: 'Resting',
      text: 'Switched off by its owner. The page stays, and says when to come back.',
    }));
}

function portals({ portals: seeded }: Fixtures): Flow[] {
  return seeded.map(({ slug }) => ({
    title: `/p/${slug}`,
    href: `/p/${slug}`,
    text: 'A portal: several Genies behind one address. Pick one and talk.',
  }));
}

function qrLandings({ genies }: Fixtures): Flow[] {
  return genies
    .filter(({ slug }) => slug === 'sunny-dental')
    .map(({ slug }) => ({
      title: `/q/${slug}`,
      href: `/q/${slug}`,
      text: 'Where a printed QR code leads: tap, and talk. The scan is counted once.',
    }));
}

function printKits({ genies }: Fixtures): Flow[] {
  return genies
    .filter(({ slug }) => slug === 'sunny-dental')
    .map(({ slug }) => ({
      title: `/print/${slug}`,
      href: `/print/${slug}`,
      text: 'Posters, cards and table tents with a code that was read back before it is offered.',
    }));
}

function gates({ genies }: Fixtures): Flow[] {
  return genies
    .filter(({ kind }) => kind === 'private')
    .map(({ slug }) => ({
      title: `/g/${slug}`,
      href: `/g/${slug}`,
      tag: 'Gate',
      text: 'Without a grant. Ask for access with any address, then look into the mailbox.',
    }));
}

const GRANTS: Record<GrantKind, Omit<Flow, 'href'>> = {
  unlimited: {
    title: 'A link that always opens',
    tag: 'Grant',
    text: 'Watch the address bar: the token is gone before the page does anything else.',
  },
  'single-use': {
    title: 'A link that opens once',
    tag: 'Grant',
    text: 'Open it, reload it (still yours), then open it in another window: closed. Restart the demo for a new one.',
  },
  expired: { title: 'A link that is too old', tag: 'Grant', text: 'Expired: the gate, as for any stranger.' },
  exhausted: {
    title: 'A link that is used up',
    tag: 'Grant',
    text: 'Exhausted: the same gate, so that nobody learns why.',
  },
};

function grants({ grants: seeded }: Fixtures): Flow[] {
  return seeded.map(({ kind, link }) => ({ ...GRANTS[kind], href: link }));
}

function invites({ invites: seeded }: Fixtures): Flow[] {
  return seeded.map(({ email, link }) => ({
    title: 'An invite',
    href: link,
    tag: 'Invite',
    text: `Sent to ${email}. Accept it, and go on to the Genie.`,
  }));
}
