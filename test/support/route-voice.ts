import type { Page } from 'playwright';
import type { Relay } from './relay.ts';

export interface ConnectionAnswer {
  server_url: string;
  participant_token: string;
}

/** Changes what the token endpoint answers; `call` counts from 1. */
export async function routeToken(
  page: Page,
  change: (answer: () => Promise<ConnectionAnswer>, call: number) => Promise<ConnectionAnswer>,
): Promise<{ calls(): number }> {
  let calls = 0;
  await page.route('**/voice/token', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    const answer = async () => (await (await route.fetch()).json()) as ConnectionAnswer;
    const json = await change(answer, ++calls);
    await route
      .fulfill({ status: 201, json, headers: { 'access-control-allow-origin': '*' } })
      .catch(() => undefined); // the visitor has hung up meanwhile
  });
  return { calls: () => calls };
}

/** Leads a page's media through the relay. Call before the page is opened. */
export async function routeMedia(page: Page, relay: Pick<Relay, 'udpPorts' | 'lead'>): Promise<void> {
  await page.exposeFunction('leadRelay', relay.lead);
  await page.addInitScript(detourFromInside, relay.udpPorts);
}

/** Leads a page's media nowhere: there is no way for it that the browser could try. */
export async function blockMedia(page: Page): Promise<void> {
  await page.addInitScript(detourFromInside, []);
}

/** Drops what leads a page's media over UDP, as firewalls do; ways over TCP stay. */
export async function blockUdp(page: Page): Promise<void> {
  await page.addInitScript(dropUdpFromInside);
}

declare global {
  interface Window {
    leadRelay?(udpPort: number, host: string, port: number): Promise<void>;
  }
}

/** Without the overloads of old. */
interface PlainConnection {
  setRemoteDescription(description: RTCSessionDescriptionInit): Promise<void>;
  addIceCandidate(candidate?: RTCIceCandidateInit | null): Promise<void>;
  createOffer(options?: RTCOfferOptions): Promise<RTCSessionDescriptionInit>;
}

/** Rewrites the server's candidates, and keeps the browser's own to itself: so there is one way only. */
function detourFromInside(ports: readonly number[]): void {
  const prototype: PlainConnection = RTCPeerConnection.prototype;
  const { setRemoteDescription, addIceCandidate, createOffer } = prototype;
  const free = [...ports];
  // At once: who waits here loses their place among the connection's operations.
  const detour = (line: string): string | undefined => {
    const parts = line.split(' ');
    const [, , protocol, , host, port] = parts;
    if (protocol?.toLowerCase() !== 'udp' || !host || !port) return undefined;
    const relayed = free.shift();
    if (relayed === undefined) return undefined;
    void window.leadRelay?.(relayed, host, Number(port));
    parts[4] = '127.0.0.1';
    parts[5] = String(relayed);
    return parts.join(' ');
  };
  prototype.setRemoteDescription = function (this: PlainConnection, { type, sdp = '' }) {
    const lines = sdp
      .split('\r\n')
      .map((line) => (line.startsWith('a=candidate:') ? detour(line) : line))
      .filter((line) => line !== undefined);
    return setRemoteDescription.call(this, { type, sdp: lines.join('\r\n') });
  };
  prototype.addIceCandidate = async function (this: PlainConnection, candidate?: RTCIceCandidateInit | null) {
    const found = candidate?.candidate && detour(candidate.candidate);
    if (found) await addIceCandidate.call(this, { ...candidate, candidate: found });
  };
  prototype.createOffer = async function (this: PlainConnection, options?: RTCOfferOptions) {
    const offer = await createOffer.call(this, options);
    const lines = (offer.sdp ?? '').split('\r\n').filter((line) => !line.startsWith('a=candidate:'));
    return { type: offer.type, sdp: lines.join('\r\n') };
  };
  // A setter that keeps nothing.
  Object.defineProperty(prototype, 'onicecandidate', {
    get: () => null,
    set() {},
  });
}

/** Of the server's candidates and of the browser's own. */
function dropUdpFromInside(): void {
  const prototype: PlainConnection = RTCPeerConnection.prototype;
  const { setRemoteDescription, addIceCandidate, createOffer } = prototype;
  const udp = /candidate:\S+ \d+ udp /i;
  const withoutUdp = (sdp = '') =>
    sdp
      .split('\r\n')
      .filter((line) => !udp.test(line))
      .join('\r\n');
  prototype.setRemoteDescription = function (this: PlainConnection, { type, sdp }) {
    return setRemoteDescription.call(this, { type, sdp: withoutUdp(sdp) });
  };
  prototype.addIceCandidate = async function (this: PlainConnection, candidate?: RTCIceCandidateInit | null) {
    if (!udp.test(candidate?.candidate ?? '')) await addIceCandidate.call(this, candidate);
  };
  prototype.createOffer = async function (this: PlainConnection, options?: RTCOfferOptions) {
    const { type, sdp } = await createOffer.call(this, options);
    return { type, sdp: withoutUdp(sdp) };
  };
}
