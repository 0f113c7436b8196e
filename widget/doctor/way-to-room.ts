import { parseUrl } from '../../shared/parse-url.ts';
import { plainJson } from '../../shared/plain-json.ts';

/** What a policy names for calls. */
export interface WayToRoom {
  /** Where a call asks for its room; '' where nobody says. */
  endpoint: string;
  /** Origins of the voice server, which only a token tells: so a LiveKit server's has to be filled in. */
  voiceHosts: readonly string[];
}

const UNKNOWN_HOST = 'wss://YOUR-LIVEKIT-HOST';
/** ElevenLabs' own, where the Genie's settings name no stand-in. */
const ELEVENLABS = 'https://api.elevenlabs.io';
const ELEVENLABS_ROOMS = 'wss://livekit.rtc.elevenlabs.io';

/** From the page's token endpoint and the API's answer as it came; the panel's schemas are not worth loading for this. */
export function wayToRoom(tokenEndpoint: string, answer: unknown): WayToRoom {
  const json = plainJson(answer) ?? '';
  const said = (name: string) => {
    const [, text = '""'] = new RegExp(`"${name}":("(?:[^"\\\\]|\\\\.)*")`).exec(json) ?? [];
    return String(JSON.parse(text));
  };
  const endpoint = tokenEndpoint || addressOr(said('token_endpoint'), '');
  if (endpoint || !said('elevenlabs_id')) return { endpoint, voiceHosts: bothOf(UNKNOWN_HOST) };
  const asked = new URL('/v1/convai/conversation/token', addressOr(said('elevenlabs_origin'), ELEVENLABS));
  return {
    endpoint: asked.href,
    voiceHosts: bothOf(addressOr(said('elevenlabs_livekit_url'), ELEVENLABS_ROOMS)),
  };
}

/** LiveKit's client opens a socket, and asks by `fetch` where that fails. */
function bothOf(socketUrl: string): string[] {
  return [socketUrl.replace(/^ws/, 'http'), socketUrl];
}

function addressOr(written: string, usual: string): string {
  return parseUrl(written) ? written : usual;
}
