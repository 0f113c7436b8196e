import type { Services } from '../services.ts';
import type { GenieRow, SummaryRow } from './genie-row.ts';

const BRANDING = [
  'primary_color',
  'button_color',
  'background_color',
  'text_color',
  'avatar_url',
  'logo_url',
] as const;

/** Where pages and the voice endpoint are reached, and where voice rooms are. */
export type Places = Pick<Services, 'publicOrigin' | 'voiceUrl'>;

/**
 * What a public answer says of a Genie. Every field is picked by name: owner, prompt and whatever else the row
 * holds stay here, also when a column is added one day.
 */
export function publicGenie(genie: GenieRow, places: Places) {
  const { publicOrigin } = places;
  const { settings, url_name } = genie;
  return {
    ...publicSummary(genie),
    branding: publicBranding(genie.branding),
    settings: {
      first_message: text(settings.first_message),
      language: text(settings.language),
      ...voiceSettings(settings, places),
      starter_questions: texts(settings.starter_questions),
      languages: texts(settings.languages),
      privacy_url: text(settings.privacy_url),
      is_recorded: settings.is_recorded === true,
    },
    agent_pages: {
      id: genie.page_id,
      url_name,
      welcome_message: genie.welcome_message ?? '',
      info_links: genie.info_links ?? [],
    },
    saved_qr_codes: genie.saved_qr_codes.map(({ id, name, image_url, created_at }) => ({
      id,
      name,
      target_url: `${publicOrigin}/q/${url_name}?c=${id}`,
      image_url,
      created_at,
    })),
  };
}

export function publicBranding(branding: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(BRANDING.map((name) => [name, text(branding[name])]));
}

/** What `genies/list` says of each. */
export function publicSummary(genie: SummaryRow) {
  return {
    id: genie.id,
    name: genie.name,
    description: genie.description,
    elevenlabs_id: genie.elevenlabs_id,
    category: genie.category,
    url_name: genie.url_name,
    is_active: genie.is_active,
    is_public: genie.is_public,
    is_marketplace_genie: genie.is_marketplace_genie,
    is_demo_genie: genie.is_demo_genie,
    created_at: genie.created_at.toISOString(),
  };
}

/** How it is called: by our token endpoint or, where its agent is ElevenLabs', by our stand-in for ElevenLabs. */
function voiceSettings(settings: GenieRow['settings'], { publicOrigin, voiceUrl }: Places) {
  const own = text(settings.token_endpoint);
  if (own || settings.agent_protocol !== 'elevenlabs')
    return { token_endpoint: own || `${publicOrigin}/voice/token` };
  return { token_endpoint: '', elevenlabs_origin: publicOrigin, elevenlabs_livekit_url: voiceUrl };
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
