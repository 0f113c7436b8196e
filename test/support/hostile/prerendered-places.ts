import { HOSTILE_STRINGS, stringsOf } from './hostile-strings.ts';
import { leads, names, same, shows, type Sink } from './sinks.ts';

export type PrerenderedKind = 'genie' | 'qr' | 'portal';

/** Each of a document's many places has every eighth string, and all of them together have all. */
const STEP = 8;
export const PRERENDERED_ROUNDS = Array.from(
  { length: Math.ceil(HOSTILE_STRINGS.length / STEP) },
  (_, index) => index * STEP,
);

const NAME = [shows('title', 200), shows('h1', 200), prepared('name', 200)];
const SHARED = [
  names('[property="og:title"]', 'content', 200),
  names('[name="twitter:title"]', 'content', 200),
  described,
];

/** What the server draws, and the sinks of the document that comes of it. */
export const PRERENDERED_PLACES: Record<PrerenderedKind, Record<string, readonly Sink[]>> = {
  genie: {
    name: [...NAME, ...SHARED, shows('h2', 200), names('.panel', 'aria-label', 200)],
    category: [shows('.category', 100), prepared('category', 100)],
    welcome: [shows('.description', 1000)],
    description: [prepared('description', 2000)],
    url: [leads('.links a')],
    avatar: [leads('.face img', 'src')],
    question: [shows('.starters button', 120)],
    language: [],
    color: [],
  },
  qr: {
    name: NAME,
    category: [prepared('category', 100)],
    welcome: [shows('.landing-about', 1000)],
    description: [prepared('description', 2000)],
    url: [leads('.links a')],
    avatar: [leads('.face img', 'src')],
    question: [],
    language: [],
    color: [],
  },
  portal: {
    name: [...NAME, ...SHARED, shows('h2', 200), names('nav', 'aria-label', 200)],
    category: [shows('.card-category', 100)],
    welcome: [shows('.question', 1000)],
    description: [shows('.business-about', 2000), prepared('description', 2000)],
    url: [leads('.business .links a')],
    avatar: [leads('.card .face img', 'src')],
    question: [shows('.card-name', 200)],
    language: [],
    color: [],
  },
};

/** Without what no HTML document can carry: a parser drops NUL and makes a line feed of a carriage return. */
export function prerenderedTexts(kind: PrerenderedKind, round: number): Record<string, string> {
  const places = Object.keys(PRERENDERED_PLACES[kind]);
  const texts = stringsOf(round, places.length).map((text) => text.replaceAll(/[\0\r]/g, ''));
  return Object.fromEntries(places.map((place, index) => [place, texts[index] ?? '']));
}

/** The data that the page would ask the API for. */
function prepared(field: 'name' | 'category' | 'description', most: number): Sink {
  return (root, text) => {
    const { agent, portal } = jsonOf(root, '#prepared');
    return same((agent ?? portal)?.[field], text.slice(0, most).toWellFormed());
  };
}

function described(root: ParentNode, text: string): string | undefined {
  return same(jsonOf(root, '[type="application/ld+json"]').name, text.slice(0, 200).toWellFormed());
}

interface Data {
  name?: string;
  agent?: Record<string, string>;
  portal?: Record<string, string>;
}

function jsonOf(root: ParentNode, selector: string): Data {
  return JSON.parse(root.querySelector(selector)?.textContent ?? '{}');
}
