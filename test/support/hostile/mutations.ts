/** What filters have fallen for: the same text, as some parser, terminal, font or comparison reads it differently. */
export const MUTATIONS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/[a-z]/g, (letter, index: number) => (index % 2 ? letter.toUpperCase() : letter)),
  (text) => `Hello ${text} there`,
  (text) => text.replace(/[:(]/, '\t$&'),
  (text) => text.replace(/[a-z](?=[a-z])/, '$&\n'),
  (text) => `\u0001 ${text}`,
  (text) => `${text}\0`,
  (text) => [...text].join('\u200b'),
  (text) => `\u202e${text}\u2066\u2067`,
  (text) => `\ufeff${text}\u00ad\u2028\u2029`,
  (text) => `${text}\ud800`,
  (text) => `\udc00${text}\ud83d\ude00\ud83d`,
  (text) => text.replaceAll('<', '&lt;').replaceAll('"', '&#x22;'),
  (text) => text.replaceAll('<', '\uff1c').replaceAll('>', '\uff1e'),
  (text) => `\u001b[31m\u009b2J${text}\u0007\r\n${text}`,
  (text) => `مرحبا ${text} שלום 太陽`,
];
