import { isRecord, type JsonSchema, type JsonType } from './json-schema.ts';
import { plainJson } from '../../plain-json.ts';

/**
 * What is wrong with `value`, in words that tell the agent's model how to call again; undefined where it fits.
 * Goes no deeper than the schema does.
 */
export function findProblem(value: unknown, schema: JsonSchema, at = 'the arguments'): string | undefined {
  const types = [schema.type ?? []].flat();
  if (types.length > 0 && !types.some((type) => isOfType(value, type)))
    return `${at} must be of type ${types.join(' or ')}`;
  if (schema.enum && !schema.enum.some((known) => isSame(known, value)))
    return `${at} must be one of ${plainJson(schema.enum).slice(1, -1)}`;
  if (typeof value === 'number') return outside(value, schema.minimum, schema.maximum, at, '');
  if (typeof value === 'string')
    return outside([...value].length, schema.minLength, schema.maxLength, at, ' characters long');
  if (Array.isArray(value))
    return (
      outside(value.length, schema.minItems, schema.maxItems, at, ' items long') ??
      problemOfItems(value, schema, at)
    );
  return isRecord(value) ? problemOfFields(value, schema, at) : undefined;
}

function problemOfItems(values: readonly unknown[], { items }: JsonSchema, at: string): string | undefined {
  if (!items) return undefined;
  const problems = values.map((value, index) => findProblem(value, items, `${at}[${index}]`));
  return problems.find(Boolean);
}

function problemOfFields(
  value: Readonly<Record<string, unknown>>,
  { properties = {}, required = [], additionalProperties }: JsonSchema,
  at: string,
): string | undefined {
  const missing = required.find((name) => !Object.hasOwn(value, name));
  if (missing !== undefined) return `${at} must have "${missing}"`;
  for (const [name, field] of Object.entries(value)) {
    const schema = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (!schema && additionalProperties === false) return `${at} must not have "${name}"`;
    const problem = schema && findProblem(field, schema, `"${name}"`);
    if (problem) return problem;
  }
  return undefined;
}

function outside(
  size: number,
  least = -Infinity,
  most = Infinity,
  at: string,
  unit: string,
): string | undefined {
  if (size < least) return `${at} must be at least ${least}${unit}`;
  return size > most ? `${at} must be at most ${most}${unit}` : undefined;
}

function isOfType(value: unknown, type: JsonType): boolean {
  if (type === 'null') return value === null;
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  return type === 'object' ? isRecord(value) : typeof value === type;
}

function isSame(known: unknown, value: unknown): boolean {
  return known === value || plainJson(known) === plainJson(value);
}
