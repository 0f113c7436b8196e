/** `npm run dev`: the demo, built anew and restarted after every change; open pages reload by themselves. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const BUILT_FROM = ['widget', 'pages', 'shared'];
const SERVED_FROM = ['demo'];
const SETTLE_MS = 120;

let server: ChildProcess | undefined;
let needsBuild = true;
let running: Promise<void> | undefined;
let isStale = false;
let timer: NodeJS.Timeout | undefined;

/** Builds where that is needed, then starts the server in the old one's place; changes in between start over. */
async function renew(): Promise<void> {
  do {
    isStale = false;
    if (needsBuild) {
      needsBuild = false;
      const [code] = (await once(run('widget/build.ts'), 'exit')) as [number | null];
      if (code !== 0) {
        console.error('\n  The build failed; the demo goes on as it was. Waiting for the next change.\n');
        return;
      }
    }
    await stop();
    server = run('demo/server.ts', { DEMO_LIVE: '1' });
  } while (isStale);
}

function run(script: string, env: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, [script], { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });
}

async function stop(): Promise<void> {
  if (!server || server.exitCode !== null) return;
  const exited = once(server, 'exit');
  server.kill('SIGTERM');
  await exited;
}

function changed(isBuilt: boolean): void {
  needsBuild ||= isBuilt;
  clearTimeout(timer);
  timer = setTimeout(() => {
    isStale = true;
    running ??= renew().finally(() => {
      running = undefined;
    });
  }, SETTLE_MS); // an editor writes a file in several steps
}

for (const folder of [...BUILT_FROM, ...SERVED_FROM])
  watch(join(ROOT, folder), { recursive: true }, () => changed(BUILT_FROM.includes(folder)));
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void stop().then(() => process.exit(0)));
changed(true);
