/**
 * `npm run test:livekit`: the end-to-end specs that make calls, against a real LiveKit server, with nothing changed but
 * LIVEKIT_URL, LIVEKIT_API_KEY and LIVEKIT_API_SECRET. Where these are set already, that server is used;
 * else one is built and started for the run, and the specs of this folder, which end and restart servers of
 * their own, run too. Further arguments go to vitest.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { buildServer } from './build-server.ts';
import { LEFT_OUT } from './left-out.ts';
import { type RunningServer, startServer } from './start-server.ts';

const { LIVEKIT_URL } = process.env;
try {
  if (LIVEKIT_URL) process.exitCode = await runSpecs(`LiveKit at ${LIVEKIT_URL}`, ['e2e', 'e2e-long'], {});
  else await runWithOwnServer();
} catch (cause) {
  console.error(`\n${cause instanceof Error ? cause.message : String(cause)}\n`);
  process.exitCode = 1;
}

async function runWithOwnServer(): Promise<void> {
  const server = await startServer(buildServer());
  try {
    process.exitCode = await runSpecs(
      `livekit-server at ${server.url}, started for this run`,
      ['e2e', 'e2e-long', 'livekit'],
      envFor(server),
    );
    if (process.exitCode !== 0) console.log(`\nThe server's log ends:\n${server.log()}`);
  } finally {
    await server.stop();
  }
}

async function runSpecs(
  where: string,
  projects: readonly string[],
  env: Record<string, string>,
): Promise<number> {
  console.log(`■ end-to-end specs against ${where}`);
  for (const [why, names] of LEFT_OUT) console.log(`  left out: ${names.join(', ')}. ${why}.`);
  const selected = projects.flatMap((project) => ['--project', project]);
  const child = spawn('vitest', ['run', ...selected, ...process.argv.slice(2)], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  const stop = () => child.kill('SIGTERM'); // vitest closes its browsers; then this script ends its server
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}

function envFor({ url, apiKey, apiSecret }: RunningServer): Record<string, string> {
  return { LIVEKIT_URL: url, LIVEKIT_API_KEY: apiKey, LIVEKIT_API_SECRET: apiSecret };
}
