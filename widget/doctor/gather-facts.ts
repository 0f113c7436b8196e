import { isBlockedByPolicy, isFramed, isSandboxed } from '../../shared/voice/page-permits.ts';
import type { EmbedState } from '../embed-state.ts';
import { DEFAULT_OPTIONS } from '../options.ts';
import type { Facts, Reach } from './facts.ts';
import { wayToRoom } from './way-to-room.ts';

const TIMEOUT_MS = 5_000;
const REACHED: Reach = 'reached';

/** Looks around, and asks each address once whether it answers, without a token or a cookie. */
export async function gatherFacts({ options, status, answer }: EmbedState): Promise<Facts> {
  const { endpoint, voiceHosts } = wayToRoom(options.tokenEndpoint, answer?.body);
  const [apiReach, endpointReach, microphonePermission] = await Promise.all([
    answer?.status ? REACHED : probe(options.api),
    endpoint ? probe(endpoint) : undefined,
    microphoneState(),
  ]);
  return {
    page: withoutQuery(location.href),
    scriptOrigin: import.meta.url ? new URL(import.meta.url).origin : '',
    api: { url: withoutQuery(options.api), reach: apiReach },
    tokenEndpoint: endpointReach && { url: withoutQuery(endpoint), reach: endpointReach },
    voiceHosts,
    genie: options.genie,
    status,
    isSecure: isSecureContext,
    isSandboxed: isSandboxed(),
    isFramed: isFramed(),
    isCrossOriginIsolated: crossOriginIsolated,
    hasTrustedTypes: 'trustedTypes' in window,
    isMicrophoneForbidden: isBlockedByPolicy(),
    microphonePermission,
    hasWebRtc: 'RTCPeerConnection' in window,
    options: saidOptions(options),
  };
}

/** A policy's refusal looks like any other failure to `fetch`; only the document hears of it. */
async function probe(url: string): Promise<Reach> {
  let isRefused = false;
  const note = ({ blockedURI }: SecurityPolicyViolationEvent) => {
    isRefused ||= url.startsWith(blockedURI);
  };
  document.addEventListener('securitypolicyviolation', note);
  try {
    await fetch(url, {
      mode: 'no-cors',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return REACHED;
  } catch {
    await new Promise((resolve) => setTimeout(resolve)); // the event comes as a task of its own
    return isRefused ? 'blocked-by-csp' : 'no-answer';
  } finally {
    document.removeEventListener('securitypolicyviolation', note);
  }
}

async function microphoneState(): Promise<string> {
  try {
    return (await navigator.permissions.query({ name: 'microphone' as PermissionName })).state;
  } catch {
    return 'unknown'; // Firefox before 132 does not know the name
  }
}

function saidOptions(options: EmbedState['options']): Record<string, string> {
  const said = Object.entries(options).filter(
    ([name, value]) => value !== DEFAULT_OPTIONS[name as keyof typeof options],
  );
  return Object.fromEntries(
    said.map(([name, value]) => [
      name,
      typeof value === 'object' ? Object.keys(value).join() : withoutQuery(String(value)),
    ]),
  );
}

/** Query and fragment may hold secrets of the page. */
function withoutQuery(text: string): string {
  return text.replace(/[?#].*/s, '');
}
