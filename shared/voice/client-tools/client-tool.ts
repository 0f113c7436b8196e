import { isRecord, isSchema, schemaProblem, type JsonSchema } from './json-schema.ts';
import { plainJson } from '../../plain-json.ts';
import { cutText } from '../../cut-text.ts';

export type ToolArguments = Readonly<Record<string, unknown>>;

/** Something on the page that the agent may do: `hg('tool', …)`. */
export interface ClientTool {
  name: string;
  /** What it does, for the visitor who is asked. */
  description: string;
  parameters: JsonSchema;
  /** `ask`: the visitor is asked each time. */
  approval: 'never' | 'ask';
  timeoutMs: number;
  handler(args: ToolArguments, world: { signal: AbortSignal }): unknown;
}

const NAME = /^(?!lk\.|genie\.)[A-Za-z][\w.-]{0,63}$/;
const MAX_DESCRIPTION = 300;
const DEFAULT_TIMEOUT_MS = 10_000;
const MAX_TIMEOUT_MS = 60_000;

/**
 * What the page wrote, read. `handler: null` takes the tool of that name away.
 * @returns a text for the page's developer where it cannot be used.
 */
export function readTool(value: unknown): ClientTool | { name: string; handler: null } | string {
  if (!isRecord(value)) return 'write {name, description, parameters, handler}';
  const { name, description = '', handler, approval = 'never', timeoutMs = DEFAULT_TIMEOUT_MS } = value;
  if (typeof name !== 'string' || !NAME.test(name))
    return 'name must be a letter and up to 63 letters, digits, ".", "_" or "-", and not begin with "lk." or "genie."';
  if (handler === null) return { name, handler };
  if (typeof handler !== 'function') return `${name}.handler must be a function (or null, to take it away)`;
  if (typeof description !== 'string') return `${name}.description must be a text`;
  if (approval !== 'never' && approval !== 'ask') return `${name}.approval must be 'never' or 'ask'`;
  if (typeof timeoutMs !== 'number' || !(timeoutMs > 0 && timeoutMs <= MAX_TIMEOUT_MS))
    return `${name}.timeoutMs must be from 1 to ${MAX_TIMEOUT_MS}`;
  const parameters = copy(value.parameters ?? {});
  if (!isSchema(parameters)) return `${name}.${schemaProblem(parameters) ?? ''}`;
  return {
    name,
    description: cutText(description, MAX_DESCRIPTION),
    parameters,
    approval,
    timeoutMs,
    handler: (args, world): unknown => handler.call(undefined, args, world),
  };
}

/** As JSON: a schema that changes later, or has no end, is none. */
function copy(schema: unknown): unknown {
  try {
    return JSON.parse(plainJson(schema));
  } catch {
    return undefined;
  }
}
