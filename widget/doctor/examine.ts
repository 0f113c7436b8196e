import type { Facts, Reach } from './facts.ts';

/** One line of the report; `advice` says what to change where something is in the way. */
export interface Finding {
  isFine: boolean;
  what: string;
  advice?: string;
}

/** What the facts mean for the widget. Written for the page's developers, so in English only. */
export function examine(facts: Facts): Finding[] {
  const { api, tokenEndpoint, genie, status } = facts;
  return [
    reach('The API', api.url, api.reach),
    finding(
      /open|resting|private/.test(status),
      `The Genie "${genie}" is ${status || 'not known yet'}`,
      'Check the slug.',
    ),
    ...(tokenEndpoint ? [reach('The token endpoint', tokenEndpoint.url, tokenEndpoint.reach)] : []),
    finding(
      facts.isSecure,
      'The page is a secure context',
      'Serve it by https: browsers give no microphone to others.',
    ),
    finding(
      !facts.isSandboxed,
      'The page is in no sandbox without an origin',
      'Add allow-same-origin to the frame, or link to the page.',
    ),
    finding(
      !facts.isMicrophoneForbidden,
      'The permissions policy allows the microphone',
      facts.isFramed
        ? 'Add allow="microphone; autoplay" to the frame, and microphone=(self) to its Permissions-Policy.'
        : 'Answer with Permissions-Policy: microphone=(self).',
    ),
    finding(
      facts.microphonePermission !== 'denied',
      `The microphone's permission is "${facts.microphonePermission}"`,
      'This visitor has refused it: typing still works.',
    ),
    finding(facts.hasWebRtc, 'The browser has WebRTC', 'Without it there are no calls, only text.'),
    finding(
      true,
      `Cross-origin isolation: ${facts.isCrossOriginIsolated}; Trusted Types: ${facts.hasTrustedTypes}. Both are fine`,
    ),
  ];
}

/** The directives that the page's policy needs, to be merged with what it has. */
export function policyLine({ scriptOrigin, api, tokenEndpoint, voiceHosts }: Facts): string {
  const origins = [api.url, ...(tokenEndpoint ? [tokenEndpoint.url] : [])].map((url) => new URL(url).origin);
  const connect = `connect-src ${[...new Set([...origins, ...voiceHosts])].join(' ')}`;
  return scriptOrigin ? `script-src ${scriptOrigin}; ${connect}` : connect;
}

function reach(what: string, url: string, result: Reach): Finding {
  const advice = {
    reached: '',
    'blocked-by-csp': `Add ${new URL(url).origin} to connect-src.`,
    'no-answer': 'It did not answer: is the address right, and does no blocker or firewall stand between?',
  }[result];
  return finding(result === 'reached', `${what} ${url}: ${result}`, advice);
}

function finding(isFine: boolean, what: string, advice = ''): Finding {
  return isFine ? { isFine, what } : { isFine, what, advice };
}
