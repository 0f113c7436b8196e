import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findProblem } from '../../../../shared/voice/client-tools/find-problem.ts';
import {
  isSchema,
  schemaProblem,
  type JsonSchema,
} from '../../../../shared/voice/client-tools/json-schema.ts';

const BOOKING: JsonSchema = {
  type: 'object',
  properties: {
    day: { type: 'string', enum: ['monday', 'friday'] },
    people: { type: 'integer', minimum: 1, maximum: 8 },
    note: { type: ['string', 'null'], maxLength: 5 },
    times: { type: 'array', items: { type: 'string', minLength: 2 }, minItems: 1, maxItems: 2 },
  },
  required: ['day'],
  additionalProperties: false,
};

test.each<[args: unknown, problem: string]>([
  [[], 'the arguments must be of type object'],
  [{}, 'the arguments must have "day"'],
  [{ day: 'sunday' }, '"day" must be one of "monday","friday"'],
  [{ day: 'friday', people: 2.5 }, '"people" must be of type integer'],
  [{ day: 'friday', people: 0 }, '"people" must be at least 1'],
  [{ day: 'friday', people: 9 }, '"people" must be at most 8'],
  [{ day: 'friday', note: 'sixsix' }, '"note" must be at most 5 characters long'],
  [{ day: 'friday', times: [] }, '"times" must be at least 1 items long'],
  [{ day: 'friday', times: ['10', '9'] }, '"times"[1] must be at least 2 characters long'],
  [{ day: 'friday', hour: 9 }, 'the arguments must not have "hour"'],
  [JSON.parse('{"day":"friday","__proto__":{"a":1}}'), 'the arguments must not have "__proto__"'],
])('%j is refused with words that say how to call again', (args, problem) => {
  expect(findProblem(args, BOOKING)).toBe(problem);
});

test('what fits passes, letters are counted as people do', () => {
  const args = { day: 'friday', people: 8, note: '😀😀😀😀😀', times: ['10', '11'] };

  expect(findProblem(args, BOOKING)).toBeUndefined();
  expect(findProblem({ day: 'friday', note: null }, BOOKING)).toBeUndefined();
});

test('any JSON is either fine or has a problem in words, whatever the schema', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), schemas(), (value, schema) => {
      const problem = findProblem(value, schema);
      expect(problem === undefined || problem.length > 0).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test('a value always fits the schema that lists it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(findProblem(value, { enum: [value] })).toBeUndefined();
    }),
  );
});

test('anything at all is either a schema or is told what is wrong', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(isSchema(value)).toBe(schemaProblem(value) === undefined);
    }),
  );
});

test.each([
  [{ type: 'text' }, /^parameters\.type cannot be checked here/],
  [{ pattern: '^a+$' }, /^parameters\.pattern cannot be checked here/],
  [{ properties: { a: { $ref: '#' } } }, /^parameters\.properties\.a\.\$ref cannot/],
  [{ items: 3 }, /^parameters\.items is no schema/],
  [{ constructor: 1 }, /^parameters\.constructor cannot/],
])('%j is no schema that could be checked', (schema, problem) => {
  expect(schemaProblem(schema)).toMatch(problem);
});

function schemas(): fc.Arbitrary<JsonSchema> {
  const size = fc.nat({ max: 5 });
  const { schema } = fc.letrec<{ schema: JsonSchema }>((tie) => ({
    schema: fc.oneof(
      { maxDepth: 4 },
      fc.constant({}),
      fc.record(
        {
          type: fc.constantFrom('string', 'number', 'integer', 'boolean', 'object', 'array', 'null'),
          enum: fc.array(fc.jsonValue({ maxDepth: 1 }), { maxLength: 3 }),
          properties: fc.dictionary(fc.string({ maxLength: 3 }), tie('schema'), { maxKeys: 2 }),
          required: fc.array(fc.string({ maxLength: 3 }), { maxLength: 2 }),
          additionalProperties: fc.boolean(),
          items: tie('schema'),
          minimum: fc.integer(),
          maximum: fc.integer(),
          minLength: size,
          maxLength: size,
          minItems: size,
          maxItems: size,
        },
        { requiredKeys: [] },
      ),
    ),
  }));
  return schema;
}
