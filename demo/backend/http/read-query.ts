import { invalid } from './refusal.ts';
import { findUnusable } from './find-unusable.ts';

const NESTED = /^(\w+)(?:\[(\w+)\]|\.(\w+))$/;

/** A query string as `data`. `filters[searchTerm]=…` and `filters.searchTerm=…` go one level down. */
export function readQuery(query: URLSearchParams): Record<string, unknown> {
  const fields = new Map<string, unknown>();
  for (const [name, value] of query) {
    const [, outer, bracketed, dotted] = NESTED.exec(name) ?? [];
    const inner = bracketed ?? dotted;
    if (outer === undefined || inner === undefined) fields.set(name, value);
    else fields.set(outer, { ...asObject(fields.get(outer)), [inner]: value });
  }
  const data = Object.fromEntries(fields);
  const problem = findUnusable(data);
  if (problem !== undefined) throw invalid(problem);
  return data;
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
