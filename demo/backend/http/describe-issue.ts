import type * as z from 'zod/mini';

const TYPES: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  record: 'an object',
};

const FORMATS: Record<string, string> = {
  email: 'an email address such as name@example.com',
  guid: 'a uuid such as 8f14e45f-ceea-467f-a8d5-3c1b2f0a9d11',
  datetime: 'an instant such as 2026-12-31T23:59:59Z',
};

/** What is wrong with `data`, in a sentence that names the field and says what to send instead. */
export function describeIssue(issue: z.core.$ZodIssue, data: unknown): string {
  const field = `\`${issue.path.map(String).join('.').slice(0, 100) || 'data'}\``;
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${nameAll(issue.keys)} cannot be set here: leave it out`;
    case 'invalid_type': {
      const wanted = TYPES[issue.expected] ?? issue.expected;
      return at(data, issue.path) === undefined
        ? `${field} is missing: send ${wanted}`
        : `${field} must be ${wanted}`;
    }
    case 'too_big':
      return `${field} must be at most ${issue.maximum}${unit(issue.origin)}`;
    case 'too_small':
      return `${field} must be at least ${issue.minimum}${unit(issue.origin)}`;
    case 'invalid_format':
      return `${field} must be ${FORMATS[issue.format] ?? issue.format}`;
    case 'invalid_value':
      return `${field} must be one of ${issue.values.map(String).join(', ')}`;
    default:
      return `${field} cannot be used as it is`;
  }
}

function nameAll(names: string[]): string {
  const shown = names.slice(0, 5).map((name) => `\`${name.slice(0, 100)}\``);
  return shown.join(', ');
}

function unit(origin: string): string {
  return origin === 'string' ? ' characters long' : '';
}

function at(data: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}
