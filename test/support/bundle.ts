import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** One of our test pages and all it imports, as a classic script. */
export async function bundleScript(entry: URL): Promise<string> {
  process.env.NODE_ENV ??= 'test'; // else vite sets 'production', where the voice server does not start
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name: 'page' },
    },
  });
  const [result] = output as Rolldown.RolldownOutput[];
  const chunk = result?.output[0];
  if (!chunk) throw new Error(`nothing was built from ${entry.href}`);
  return chunk.code;
}
