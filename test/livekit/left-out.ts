/** What `npm run test:livekit` leaves out of the end-to-end specs, as globs, and why; all others make calls. */
export const LEFT_OUT: readonly [why: string, specs: readonly string[]][] = [
  [
    'They drive the embedded server itself, and put it into faults and limits that only it can be told to have',
    [
      'faults-captions',
      'faults-monkey',
      'faults-room',
      'faults-strange-room',
      'faults-server',
      'voice-agent',
      'voice-microphone',
      'voice-sessions',
    ],
  ],
  [
    'They make no call',
    [
      'demo',
      'demo-start',
      'embed-doctor',
      'headers',
      'hosting',
      'hostile-text',
      'hosts/*',
      'invite',
      'marketplace',
      'package',
      'placement',
      'playground',
      'prerender',
      'print-kit',
      'private-links',
      'private-uses',
    ],
  ],
  [
    'They are about the page around a call, which is one as in first-call.spec.ts',
    [
      'embed-pages',
      'genie-page',
      'languages',
      'page-states',
      'portal',
      'private-leaks',
      'private-states',
      'qr',
      'release',
    ],
  ],
];

export function specPath(name: string): string {
  return `test/e2e/${name}.spec.ts`;
}
