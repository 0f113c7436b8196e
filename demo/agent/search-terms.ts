const DIACRITICS = /[\u064b-\u0652\u0640]/g;
const STOP_WORDS = new Set(
  [
    'a an and any are as at be been but by can could did do does for from had has have how i if in is it its',
    'take need want get give much many',
    'me my no not of on or our please shall should so some tell than that the their them then there these they',
    'this those to us was we were what when where which who whom why will with would you your about',
    'ما ماذا من في على إلى الى عن هل كيف متى أين اين هو هي هذا هذه ذلك التي الذي أو او و ثم لا نعم أن ان إن',
    'كم لي لك لكم لدي لديكم عندكم يمكن يمكنني أنا انا أنت انت نحن أنتم كان كانت مع',
  ]
    .join(' ')
    .split(' ')
    .map(normalize),
);

/** The word as it is searched for, or null for one that every text has. */
export function toSearchTerm(word: string): string | null {
  const term = withoutArticle(normalize(word));
  return term.length < 2 || STOP_WORDS.has(term) ? null : term;
}

/** Spellings of one Arabic word that differ in vowel signs or hamza become one. */
function normalize(word: string): string {
  return word
    .toLowerCase()
    .replace(DIACRITICS, '')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه');
}

function withoutArticle(word: string): string {
  return /^(وال|بال|ال).{3,}/.test(word) ? word.replace(/^(وال|بال|ال)/, '') : word;
}
