import * as z from 'zod';

/** What a page answers to `genie.tools`, as far as it matters here. */
const KnownTools = z.array(
  z.object({
    name: z.string(),
    parameters: z.object({
      properties: z.record(z.string(), z.object({ enum: z.array(z.unknown()).optional() })).default({}),
      required: z.array(z.string()).default([]),
    }),
  }),
);

export interface ChosenTool {
  name: string;
  payload: string;
}

/** A request to do something; whoever only wants to know something gets an answer instead. */
const REQUEST =
  /^(please |can you |could you )?(show|open|book|request|go|scroll|ring|أظهر|افتح|احجز)(?=\s|$)/iu;

export function isRequest(text: string): boolean {
  return REQUEST.test(text.trim());
}

/**
 * The tool that a typed request means: a word of its name is in the text, and for everything it requires one of the
 * values that it takes. A model would do this better; a script that guessed would do worse.
 */
export function chooseTool(text: string, toolsJson: string): ChosenTool | undefined {
  const words = new Set(text.toLowerCase().match(/[\p{L}\d]+/gu));
  const tools = KnownTools.safeParse(parse(toolsJson)).data ?? [];
  for (const { name, parameters } of tools) {
    if (
      !name
        .toLowerCase()
        .split(/[^a-z\d]+/)
        .some((word) => words.has(word))
    )
      continue;
    const args = new Map<string, unknown>();
    for (const [field, { enum: values = [] }] of Object.entries(parameters.properties)) {
      const value = values.find((known) => words.has(String(known).toLowerCase()));
      if (value !== undefined) args.set(field, value);
    }
    if (parameters.required.every((field) => args.has(field)))
      return { name, payload: JSON.stringify(Object.fromEntries(args)) };
  }
  return undefined;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
