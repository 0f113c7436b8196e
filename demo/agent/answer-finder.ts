import MiniSearch, { type SearchResult } from 'minisearch';
import type { KnownDocument } from './knowledge.ts';
import { toSearchTerm } from './search-terms.ts';

const MAX_ANSWER_CHARACTERS = 600;
/** A shorter answer takes the next sentence with it, which often belongs to it. */
const SHORT_ANSWER_CHARACTERS = 120;
/** Of the words that matter in a question, how many have to be found. */
const ENOUGH_WORDS = 0.5;

/** The answer in a document's own words, or undefined: an agent that knows nothing must not guess. */
export type FindAnswer = (question: string) => string | undefined;

interface Passage extends KnownDocument {
  id: number;
}

/** Text search over the documents of one Genie: the best document, and in it the best sentence. */
export function createAnswerFinder(documents: KnownDocument[]): FindAnswer {
  const searchDocuments = createSearch(documents);
  return (question) => {
    const best = searchDocuments(question).find((result) => isRelevant(question, result));
    const document = best && documents[best.id as number];
    return document && bestSentences(document, question, isTitled(best));
  };
}

function createSearch(documents: KnownDocument[]): (query: string) => SearchResult[] {
  const index = new MiniSearch<Passage>({
    fields: ['title', 'content'],
    processTerm: toSearchTerm,
    searchOptions: { boost: { title: 2 }, prefix: isLong, fuzzy: (term) => isLong(term) && 0.2 },
  });
  index.addAll(documents.map((document, id) => ({ ...document, id })));
  return (query) => index.search(query);
}

/** Short words are taken as they are: "day" is no beginning of "daycare", nor a misspelt "pay". */
function isLong(term: string): boolean {
  return term.length > 3;
}

function isRelevant(question: string, { queryTerms }: SearchResult): boolean {
  const words = new Set(question.split(/[\s\p{P}]+/u).flatMap((word) => toSearchTerm(word) ?? []));
  return new Set(queryTerms).size >= words.size * ENOUGH_WORDS;
}

/** A document whose title has a word of the question is about it as a whole, so that its beginning belongs to the answer. */
function isTitled({ match }: SearchResult): boolean {
  return Object.values(match).some((fields) => fields.includes('title'));
}

function bestSentences({ content }: KnownDocument, question: string, isAboutIt: boolean): string {
  const sentences = splitSentences(content);
  const search = createSearch(sentences.map((sentence) => ({ title: '', content: sentence })));
  const best = Number(search(question)[0]?.id ?? 0); // none has the words: the title alone matched
  const chosen = isAboutIt && best > 0 ? [0, best] : [best];
  const answer = chosen.map((index) => sentences[index]).join(' ');
  const next = answer.length < SHORT_ANSWER_CHARACTERS ? (sentences[best + 1] ?? '') : '';
  return `${answer} ${next}`.trim().slice(0, MAX_ANSWER_CHARACTERS);
}

function splitSentences(text: string): string[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment.trim()).filter(Boolean);
}
