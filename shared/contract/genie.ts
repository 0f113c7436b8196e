import * as z from 'zod/mini';
import { read } from './read.ts';
import { safeImageUrl, safeLinkUrl } from '../theme/safe-url.ts';
import { cutText } from '../cut-text.ts';

/**
 * A Genie as HelpGenie's public actions answer it (contract: objects). The documents leave most inner
 * fields open, so everything but the id is read tolerantly: a missing, null or wrongly typed field takes its
 * default, texts are cut to a length that a page can show, unknown fields are dropped.
 */
export const InfoLink = z.object({ label: z.string(), url: z.string() });
export type InfoLink = z.infer<typeof InfoLink>;

export const Branding = z.object({
  primary_color: text(64),
  button_color: text(64),
  background_color: text(64),
  text_color: text(64),
  avatar_url: imageUrl(),
  logo_url: imageUrl(),
});
export type Branding = z.infer<typeof Branding>;

export const Settings = z.object({
  first_message: text(500),
  language: text(35),
  /** A LiveKit-standard token endpoint (voice: 1.1), absolute. */
  token_endpoint: text(2048),
  /** Who stands in for ElevenLabs (ours, for development): an http(s) origin and a LiveKit URL; '' for the real one. */
  elevenlabs_origin: text(2048),
  elevenlabs_livekit_url: text(2048),
  /** What a visitor may want to ask first. */
  starter_questions: texts(6, 120),
  /** Those it speaks, as BCP 47 tags; `language` is the one it begins in. */
  languages: texts(12, 35),
  /** Where its owner says what becomes of visitors' data (ours); read by `safeLinkUrl` where it is shown. */
  privacy_url: text(2048),
  /** The voice service keeps what is said (ours): visitors are told before, and see it in the call. */
  is_recorded: flag(false),
});
export type Settings = z.infer<typeof Settings>;

export const GeniePage = z.object({
  url_name: text(200),
  welcome_message: text(1000),
  info_links: infoLinks(),
});
export type GeniePage = z.infer<typeof GeniePage>;

export const QrCode = z.object({
  id: text(64),
  name: text(200),
  target_url: text(2048),
  image_url: imageUrl(),
});
export type QrCode = z.infer<typeof QrCode>;

export const Genie = z.object({
  id: z.string(),
  name: text(200),
  description: text(2000),
  elevenlabs_id: text(200),
  category: text(100),
  url_name: text(200),
  is_active: flag(true),
  is_public: flag(true),
  is_marketplace_genie: flag(false),
  is_demo_genie: flag(false),
  branding: part(Branding),
  settings: part(Settings),
  agent_pages: part(GeniePage),
  saved_qr_codes: list(QrCode, 50),
});
export type Genie = z.infer<typeof Genie>;

/** A text of at most `maxLength` UTF-16 units; anything else reads as ''. */
function text(maxLength: number) {
  return read((value) => (typeof value === 'string' ? cutText(value, maxLength) : ''));
}

/** At most `maxItems` texts; empty ones and what is no text are dropped. */
function texts(maxItems: number, maxLength: number) {
  return read((value): string[] =>
    Array.isArray(value)
      ? value
          .filter((entry): entry is string => typeof entry === 'string' && entry.trim() !== '')
          .slice(0, maxItems)
          .map((entry) => cutText(entry, maxLength))
      : [],
  );
}

function flag(fallback: boolean) {
  return read((value) => (typeof value === 'boolean' ? value : fallback));
}

function imageUrl() {
  return read((value) => safeImageUrl(value) ?? '');
}

/** An object of which every field has a default; a relation may also come as an array of one row, or null. */
function part<T extends z.ZodMiniObject>(schema: T) {
  return read((value): z.infer<T> => {
    const row: unknown = Array.isArray(value) ? value[0] : value;
    return schema.parse(isRecord(row) ? row : {});
  });
}

/** An array of which unreadable items and those past `maxItems` are dropped; anything else reads as []. */
function list<T extends z.ZodMiniType>(item: T, maxItems: number) {
  return read((value): z.infer<T>[] => {
    if (!Array.isArray(value)) return [];
    return value.slice(0, maxItems).flatMap((entry) => {
      const parsed = item.safeParse(entry);
      return parsed.success ? [parsed.data] : [];
    });
  });
}

/** Info links come as strings or objects under several names; only those that are safe to open are kept. */
function infoLinks() {
  return read((value): InfoLink[] =>
    Array.isArray(value) ? value.slice(0, 20).flatMap((entry) => readInfoLink(entry) ?? []) : [],
  );
}

function readInfoLink(entry: unknown): InfoLink | undefined {
  const row = isRecord(entry) ? entry : { url: entry };
  const url = safeLinkUrl(row.url ?? row.href ?? row.link);
  if (url === undefined) return undefined;
  const label = [row.label, row.title, row.name, row.text].find((name) => typeof name === 'string' && name);
  return { label: typeof label === 'string' ? cutText(label, 200) : shortAddress(url), url };
}

function shortAddress(url: string): string {
  return url.replace(/^(https?:\/\/|mailto:|tel:)/, '').replace(/\/$/, '');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
