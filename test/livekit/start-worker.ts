import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../support/until.ts';
import type { RunningServer } from './start-server.ts';

const FOLDER = import.meta.dirname;
const READY_WITHIN_MS = 60_000;

/** A worker of LiveKit's own agent framework, known to the server and waiting for rooms. */
export interface RunningWorker {
  stop(): Promise<void>;
}

/** @throws Error with what the worker has printed. */
export async function startWorker({ url, apiKey, apiSecret }: RunningServer): Promise<RunningWorker> {
  const child = spawn(process.execPath, ['--no-warnings', join(FOLDER, 'worker', 'run-worker.ts')], {
    env: { ...process.env, LIVEKIT_URL: url, LIVEKIT_API_KEY: apiKey, LIVEKIT_API_SECRET: apiSecret },
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      log = (log + chunk.toString()).slice(-10_000);
    });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill('SIGTERM');
    await exited;
  };
  const isRegistered = () => {
    if (child.exitCode !== null) throw new Error(`The worker ended with ${child.exitCode}:\n${log}`);
    return log.includes('registered worker');
  };
  try {
    await until('the worker is registered', isRegistered, { timeoutMs: READY_WITHIN_MS });
  } catch (cause) {
    await stop();
    throw new Error(`The worker did not come up:\n${log}`, { cause });
  }
  return { stop };
}

/** The framework, a hundred times heavier than what it tests, is installed where it is needed, and only there. */
export function installFramework(): void {
  if (existsSync(join(FOLDER, 'node_modules', '@livekit', 'agents'))) return;
  console.log('■ installing LiveKit’s agent framework: once, about 300 MB');
  const { status } = spawnSync('npm', ['ci'], {
    cwd: FOLDER,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ci in test/livekit ended with ${status}`);
}
