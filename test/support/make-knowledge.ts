import type { Knowledge, KnownDocument } from '../../demo/agent/knowledge.ts';

export const DENTAL_DOCUMENTS: KnownDocument[] = [
  {
    title: 'Opening hours',
    content:
      'Sunny Dental is a family practice in the old town. We are open Monday to Friday from 8 am to 6 pm. On Saturday we open from 9 am to 1 pm. On Sunday we are closed.',
  },
  {
    title: 'Prices',
    content:
      'A check-up costs 60 dollars. Whitening starts at 250 dollars, and takes about an hour. Children under twelve are treated free of charge.',
  },
  {
    title: 'Parking and how to find us',
    content: 'There is free parking behind the house. The bus line 7 stops in front of the door.',
  },
];

/** What the backend tells the agent about one Genie, whatever its id. */
export function makeKnowledge({
  language = 'en',
  documents = DENTAL_DOCUMENTS,
}: { language?: string; documents?: KnownDocument[] } = {}): Knowledge {
  return {
    genie: async () => ({ name: 'Sunny', language, first_message: 'Hello!', url_name: 'sunny-dental' }),
    documentsOf: async () => documents,
  };
}
