import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const IMPORTED = /(from|import\()\s*(['"])(\.[^'"]+)\.tsx?\2/g;

/**
 * Copies the declarations that `entries` lead to; the compiler writes those of everything it has read. Their
 * imports say `.js`, as every module resolution understands.
 */
export function copyTypes(from: string, to: string, entries: readonly string[]): void {
  const waiting = [...entries];
  const seen = new Set<string>();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const text = readFileSync(join(from, path), 'utf8');
    for (const [, , , name] of text.matchAll(IMPORTED))
      waiting.push(normalize(join(dirname(path), `${name}.d.ts`)).replaceAll('\\', '/'));
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), text.replace(IMPORTED, '$1 $2$3.js$2'));
  }
}
