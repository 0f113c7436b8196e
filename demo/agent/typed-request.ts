/** What a visitor may want when they type something. */
export type TypedRequest =
  | { kind: 'goodbye' }
  /** For trying client tools: `use tool NAME {json}`. */
  | { kind: 'tool'; method: string; payload: string }
  | { kind: 'question'; text: string };

/** The whole line has to be a goodbye: "how do I hang up a picture?" is a question. */
const GOODBYE =
  /^((ok|okay|thanks|thank you|well|please|شكرا|شكراً)[\s,،.]*)*(good ?bye|bye( bye)?|hang up|end (the )?(call|session)|وداعا|وداعاً|مع السلامة|الى اللقاء|إلى اللقاء)([\s,،.!]*(now|please|thanks|thank you|شكرا|شكراً|من فضلك))*[\s.!]*$/iu;
const TOOL = /^(?:use tool|استخدم أداة)\s+([\w.-]{1,64})(?:\s+(.*))?$/isu;

export function readTypedRequest(typed: string): TypedRequest {
  const text = typed.trim();
  if (GOODBYE.test(text)) return { kind: 'goodbye' };
  const [, method, payload = '{}'] = TOOL.exec(text) ?? [];
  return method ? { kind: 'tool', method, payload } : { kind: 'question', text };
}
