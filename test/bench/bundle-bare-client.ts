import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { BUILD_TARGET } from '../../widget/build/build-target.ts';

/** The bare client as one classic script, minified for the same browsers as the widget. */
export async function bundleBareClient(): Promise<string> {
  process.env.NODE_ENV ??= 'test'; // else vite sets 'production', where the voice server does not start
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: BUILD_TARGET,
      lib: {
        entry: join(import.meta.dirname, 'subjects', 'bare-client.ts'),
        formats: ['iife'],
        name: 'bareClient',
      },
    },
  });
  const [result] = output as Rolldown.RolldownOutput[];
  const chunk = result?.output[0];
  if (!chunk) throw new Error('nothing was built of the bare client');
  return chunk.code;
}
