import type { CallMessages } from './call/call-messages.ts';
import type { GateMessages } from './gate/gate-messages.ts';
import type { Messages } from './messages.ts';
import type { Others } from './translations.ts';

/** The files of the widget's words but for English: a list that is a file itself, so that English goes without. */
export const PANEL: Others<Messages> = {
  es: async () => (await import('./es.ts')).es,
  fr: async () => (await import('./fr.ts')).fr,
  de: async () => (await import('./de.ts')).de,
  pt: async () => (await import('./pt.ts')).pt,
  it: async () => (await import('./it.ts')).it,
  nl: async () => (await import('./nl.ts')).nl,
  ar: async () => (await import('./ar.ts')).ar,
  he: async () => (await import('./he.ts')).he,
  ja: async () => (await import('./ja.ts')).ja,
  zh: async () => (await import('./zh.ts')).zh,
  hi: async () => (await import('./hi.ts')).hi,
};

export const GATE: Others<GateMessages> = {
  es: async () => (await import('./gate/gate-es.ts')).gateEs,
  fr: async () => (await import('./gate/gate-fr.ts')).gateFr,
  de: async () => (await import('./gate/gate-de.ts')).gateDe,
  pt: async () => (await import('./gate/gate-pt.ts')).gatePt,
  it: async () => (await import('./gate/gate-it.ts')).gateIt,
  nl: async () => (await import('./gate/gate-nl.ts')).gateNl,
  ar: async () => (await import('./gate/gate-ar.ts')).gateAr,
  he: async () => (await import('./gate/gate-he.ts')).gateHe,
  ja: async () => (await import('./gate/gate-ja.ts')).gateJa,
  zh: async () => (await import('./gate/gate-zh.ts')).gateZh,
  hi: async () => (await import('./gate/gate-hi.ts')).gateHi,
};

export const CALL: Others<CallMessages> = {
  es: async () => (await import('./call/call-es.ts')).callEs,
  fr: async () => (await import('./call/call-fr.ts')).callFr,
  de: async () => (await import('./call/call-de.ts')).callDe,
  pt: async () => (await import('./call/call-pt.ts')).callPt,
  it: async () => (await import('./call/call-it.ts')).callIt,
  nl: async () => (await import('./call/call-nl.ts')).callNl,
  ar: async () => (await import('./call/call-ar.ts')).callAr,
  he: async () => (await import('./call/call-he.ts')).callHe,
  ja: async () => (await import('./call/call-ja.ts')).callJa,
  zh: async () => (await import('./call/call-zh.ts')).callZh,
  hi: async () => (await import('./call/call-hi.ts')).callHi,
};
