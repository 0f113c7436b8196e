/** `npm run prerender -- --api URL --out DIR`: a finished page for every public Genie, and the site around them. */
import { ApiError } from '../shared/api/api-error.ts';
import { prerender } from './prerender/prerender.ts';
import { readCommand, USAGE, type PrerenderCommand } from './prerender/read-command.ts';

const print = (line: string) => process.stderr.write(`${line}\n`);

function command(): PrerenderCommand | undefined {
  try {
    return readCommand(process.argv.slice(2));
  } catch (cause) {
    print(`${(cause as Error).message}\n\n${USAGE}`);
    return undefined;
  }
}

const wanted = command();
try {
  if (!wanted) process.exitCode = 2;
  else {
    const startedAtMs = performance.now();
    const { genies, portals, changed, removed, skipped } = await prerender(wanted, print);
    const seconds = ((performance.now() - startedAtMs) / 1000).toFixed(1);
    print(
      `${genies} Genies and ${portals} portals in ${wanted.out}: ${changed} pages changed, ${removed} removed, ${seconds} s`,
    );
    if (skipped.length > 0) print(`Left out, since no folder can be called so: ${skipped.join(', ')}`);
    if (!wanted.site) print('Without --site there are no share images, canonical addresses and sitemap.');
  }
} catch (cause) {
  process.exitCode = 1;
  const { message, code } = cause as ApiError;
  print(
    cause instanceof ApiError
      ? `The API at ${wanted?.api} did not answer as it should (${code}): ${message}`
      : message,
  );
  print('Nothing was removed. What was written is whole, and the next run goes on from it.');
}
