/** Keeps a name that is written in the other direction from turning the sentence around it (Unicode isolates). */
export const isolate = (name: string): string => `\u2068${name}\u2069`;
