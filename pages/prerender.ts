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

process.once('SIGINT', () => {
  print('Stopped. What was written is whole, and the next run goes on from it.');
  process.exit(130);
});

const wanted = command();
try {
  if (!wanted) process.exitCode = 2;
  else {
    const startedAtMs = performance.now();
    const { genies, portals, changed, removed, skipped, missing } = await prerender(wanted, print);
    const seconds = ((performance.now() - startedAtMs) / 1000).toFixed(1);
    print(
      `${genies} Genies and ${portals} portals in ${wanted.out}: ${changed} pages changed, ${removed} removed, ${seconds} s`,
    );
    if (skipped.length > 0) print(`Left out, since no folder can be called so: ${skipped.join(', ')}`);
    if (missing.length > 0) {
      process.exitCode = 1;
      print(`No portal for the public is called ${missing.join(', ')}: check the slugs behind --portal.`);
    }
    if (!wanted.site) print('Without --site there are no share images, canonical addresses and sitemap.');
  }
} catch (cause) {
  process.exitCode = 1;
  print(explain(cause as Error));
  print('Nothing was removed. What was written is whole, and the next run goes on from it.');
}

/** What went wrong, and what to do about it. */
function explain(cause: Error): string {
  if (cause instanceof ApiError)
    return `The API at ${wanted?.api} did not answer as it should (${cause.code}): ${cause.message}. Is --api its base URL, and can it be reached from here?`;
  if ('syscall' in cause)
    return `${wanted?.out} could not be written (${cause.message}). --out takes a folder that you may write to.`;
  return cause.message;
}
