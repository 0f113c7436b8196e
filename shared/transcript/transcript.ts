/** One speaker's utterance, `final` or still growing. */
export interface TranscriptTurn {
  /** The segment's id on the wire, or ours for a typed line; stable while the turn grows. */
  id: string;
  speaker: 'genie' | 'visitor';
  text: string;
  final: boolean;
}

/**
 * A caption as it arrives: `append` adds to the turn's text, `replace` is the whole text so far (voice: 1.4), `correct`
 * says what was heard in fact, also of a turn that is final.
 */
export interface Caption {
  id: string;
  speaker: TranscriptTurn['speaker'];
  text: string;
  how: 'append' | 'replace' | 'correct';
  final: boolean;
}

const MAX_TURNS = 500;
const MAX_TEXT = 20_000;

/** The transcript when nobody will go on speaking: what was cut off stands as it is. */
export function closeTurns(turns: readonly TranscriptTurn[]): readonly TranscriptTurn[] {
  return turns.every(({ final }) => final) ? turns : turns.map((turn) => ({ ...turn, final: true }));
}

/**
 * The transcript after `caption`. Turns keep the order in which they were first seen; a final turn
 * changes by a correction only, so interims that come late are ignored; the oldest turns make room past 500.
 */
export function addCaption(turns: readonly TranscriptTurn[], caption: Caption): readonly TranscriptTurn[] {
  const { id, speaker, how, final } = caption;
  const index = turns.findLastIndex((turn) => turn.id === id && turn.speaker === speaker);
  const before = turns[index];
  if (before?.final && how !== 'correct') return turns;
  const text = (how === 'append' ? (before?.text ?? '') + caption.text : caption.text).slice(0, MAX_TEXT);
  if (!before && text.trim() === '') return turns; // nothing to show yet
  const turn = { id, speaker, text, final: final || before?.final === true };
  return before
    ? turns.map((known, at) => (at === index ? turn : known))
    : [...turns, turn].slice(-MAX_TURNS);
}
