/** The part of JSON Schema that tools may use: what models are good at, and nothing that could be slow to check. */
export interface JsonSchema {
  type?: JsonType | readonly JsonType[];
  enum?: readonly unknown[];
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
  additionalProperties?: boolean;
  items?: JsonSchema;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  description?: string;
}

const TYPES = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'] as const;
export type JsonType = (typeof TYPES)[number];

const MAX_DEPTH = 8;

const isNumber = (value: unknown) => typeof value === 'number';
const isAnything = () => true;
const isTexts = (value: unknown) => Array.isArray(value) && value.every((entry) => typeof entry === 'string');

/** What each keyword may be; those that only describe are let through. `properties` and `items` are looked into. */
const KEYWORDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  type: (value) => [value].flat().every((type) => TYPES.some((known) => known === type)),
  enum: Array.isArray,
  required: isTexts,
  additionalProperties: (value) => typeof value === 'boolean',
  minimum: isNumber,
  maximum: isNumber,
  minLength: isNumber,
  maxLength: isNumber,
  minItems: isNumber,
  maxItems: isNumber,
  title: isAnything,
  description: isAnything,
  default: isAnything,
  examples: isAnything,
};

/** What is wrong with `schema`, in words for the page's developer; undefined where it can be used. */
export function schemaProblem(schema: unknown, at = 'parameters', depth = 0): string | undefined {
  if (!isRecord(schema) || depth > MAX_DEPTH) return `${at} is no schema, or too deep`;
  for (const [keyword, value] of Object.entries(schema)) {
    const here = `${at}.${keyword}`;
    if (keyword === 'items') {
      const problem = schemaProblem(value, here, depth + 1);
      if (problem) return problem;
    } else if (keyword === 'properties') {
      if (!isRecord(value)) return `${here} is no object`;
      for (const [name, inner] of Object.entries(value)) {
        const problem = schemaProblem(inner, `${here}.${name}`, depth + 1);
        if (problem) return problem;
      }
    } else if (!Object.hasOwn(KEYWORDS, keyword) || !KEYWORDS[keyword]?.(value)) {
      return `${here} cannot be checked here; there are: ${Object.keys(KEYWORDS).join()},items,properties`;
    }
  }
  return undefined;
}

export function isSchema(value: unknown): value is JsonSchema {
  return schemaProblem(value) === undefined;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
