import type { FlowGroup } from './flow.ts';

/** What developers look at. */
export const DEVELOPER_FLOWS: FlowGroup = {
  id: 'developers',
  title: 'For developers',
  text: 'What the demo knows about itself, as JSON.',
  flows: [
    {
      title: 'Playground',
      href: '/playground',
      text: 'Every option of the tag with a live preview, on five kinds of page, and what to paste.',
    },
    {
      title: 'fixtures.json',
      href: '/demo/fixtures.json',
      text: 'Everything that was seeded: slugs, ids, grants, invites, keys.',
    },
    {
      title: 'sessions.json',
      href: '/demo/sessions.json',
      text: 'What the voice server heard and said, session by session.',
    },
    {
      title: 'openapi.json',
      href: '/openapi.json',
      text: 'Each action of the API: who may call it, and what it takes. OpenAPI 3.1.',
    },
    { title: 'mail.json', href: '/mail.json', text: 'The mailbox, for scripts.' },
    {
      title: 'widget.js',
      href: '/widget.js',
      text: 'The tag’s script as built. Look at its size and its headers.',
    },
    { title: 'manifest.json', href: '/manifest.json', text: 'Every built file with its size and hash.' },
    { title: 'healthz', href: '/healthz', text: 'Says ok when the demo is up.' },
  ],
};
