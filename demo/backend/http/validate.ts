import type * as z from 'zod/mini';
import { describeIssue } from './describe-issue.ts';
import { invalid } from './refusal.ts';

/** `data` as `schema` has it, without fields it does not know, or a refusal that names the first wrong one. */
export function validate<Schema extends z.ZodMiniType>(schema: Schema, data: unknown): z.output<Schema> {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw invalid(issue ? describeIssue(issue, data) : 'The fields cannot be read');
}
