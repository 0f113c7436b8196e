import type { Budget } from '../budget/budget.ts';

/** A Genie of the demo, with all that belongs to it. Ids are fixed, so that links outlive a restart. */
export interface GenieSeed {
  id: string;
  url_name: string;
  name: string;
  description: string;
  category: string;
  is_active: boolean;
  is_public: boolean;
  is_marketplace_genie: boolean;
  /** Made up to show what the marketplace looks like, and marked so there. */
  is_demo_genie: boolean;
  /** How the marketplace has taken it; `views` are this week's. */
  popularity: { rating: number; view_count: number; clone_count: number; views: number };
  branding: { primary_color: string; button_color: string; background_color: string; text_color: string };
  /** Whose conventions its agent speaks; LiveKit's by default. */
  agent_protocol?: 'elevenlabs';
  /** BCP 47. */
  language: string;
  /** All that it speaks, where that is more than one. */
  languages?: string[];
  first_message: string;
  /** What a visitor may want to ask first; the documents answer them. */
  starter_questions: string[];
  /** What becomes of visitors' data. */
  privacy_url?: string;
  /** Its voice service keeps recordings of calls. */
  is_recorded?: boolean;
  /** For the owner's eyes: no public answer may carry it. */
  system_prompt: string;
  welcome_message: string;
  info_links: { label: string; url: string }[];
  qr_codes: { id: string; name: string }[];
  /** What the agent answers from: short, in sentences that can be spoken. */
  documents: { title: string; content: string }[];
  /** What its owner allows for calls. */
  budget?: Partial<Budget>;
}
