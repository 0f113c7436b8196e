import type { TestDemo } from './demo.ts';
import type { SessionPlaces } from './elevenlabs-page.ts';

/** Where a Genie's agent is met in the place of ElevenLabs, as its client wants to know it. */
export async function elevenLabsPlaces({ fixtures }: TestDemo, slug: string): Promise<SessionPlaces> {
  const grant = fixtures.grants.find((one) => one.slug === slug && one.kind === 'unlimited');
  const answer = await fetch(fixtures.api, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(grant && { 'x-agent-access-token': grant.token }),
    },
    body: JSON.stringify({ resource: 'genies', action: 'url', data: { url_name: slug } }),
  });
  const { data } = (await answer.json()) as {
    data: { agent: { elevenlabs_id: string; settings: Record<string, string> } };
  };
  const { elevenlabs_id: agentId, settings } = data.agent;
  return {
    agentId,
    origin: settings.elevenlabs_origin ?? '',
    livekitUrl: settings.elevenlabs_livekit_url ?? '',
  };
}
