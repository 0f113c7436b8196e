/** What a visitor may want when they type something. */
export type TypedRequest =
  | { kind: 'goodbye' }
  /** For trying client tools: `use tool NAME {json}`. */
  | { kind: 'tool'; method: string; payload: string }
  /** What has the page told of its visitor? */
  | { kind: 'variables' }
  /** For trying how a call ends: `use error NAME`, with one of ElevenLabs' names where its agents are meant. */
  | { kind: 'error'; errorType: string }
  | { kind: 'question'; text: string };

/** The whole line has to be a goodbye: "how do I hang up a picture?" is a question. */
const GOODBYE =
  /^((ok|okay|thanks|thank you|well|please|شكرا|شكراً)[\s,،.]*)*(good ?bye|bye( bye)?|hang up|end (the )?(call|session)|وداعا|وداعاً|مع السلامة|الى اللقاء|إلى اللقاء)([\s,،.!]*(now|please|thanks|thank you|شكرا|شكراً|من فضلك))*[\s.!]*$/iu;
const TOOL = /^(?:use tool|استخدم أداة)\s+([\w.-]{1,64})(?:\s+(.*))?$/isu;
const VARIABLES = /^(?:what do you know about me|ماذا تعرف عني)[\s?؟.]*$/iu;
const ERROR = /^(?:use error|استخدم خطأ)\s+(\w{1,64})$/iu;

export function readTypedRequest(typed: string): TypedRequest {
  const text = typed.trim();
  if (GOODBYE.test(text)) return { kind: 'goodbye' };
  if (VARIABLES.test(text)) return { kind: 'variables' };
  const [, errorType] = ERROR.exec(text) ?? [];
  if (errorType) return { kind: 'error', errorType };
  const [, method, payload = '{}'] = TOOL.exec(text) ?? [];
  return method ? { kind: 'tool', method, payload } : { kind: 'question', text };
}
