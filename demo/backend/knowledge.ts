import type { Queryable } from './db/db.ts';
import { findGenieById } from './genies/genie-row.ts';

export interface KnowledgeDocument {
  title: string;
  content: string;
}

export interface KnownGenie {
  name: string;
  /** BCP 47. */
  language: string;
  first_message: string;
  url_name: string;
}

/** What the agent may know of the Genie that it speaks for. */
export interface Knowledge {
  documentsOf(genieId: string): Promise<KnowledgeDocument[]>;
  genie(genieId: string): Promise<KnownGenie | undefined>;
}

export function createKnowledge(db: Queryable): Knowledge {
  return {
    documentsOf: (genieId) =>
      db.query('SELECT title, content FROM documents WHERE agent_id = $1 ORDER BY id', [genieId]),
    async genie(genieId) {
      const genie = await findGenieById(db, genieId);
      if (!genie) return undefined;
      const { name, url_name, settings } = genie;
      const { language = 'en', first_message = '' } = settings;
      return { name, url_name, language: String(language), first_message: String(first_message) };
    },
  };
}
