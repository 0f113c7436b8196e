import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { until } from '../support/until.ts';

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

test('the demo starts, says where it is, and stops when it is told to', async () => {
  const { child, output } = start({ PORT: '0', SITE_PORT: '0' });
  await until('it is ready', () => output().includes('ready after'), { timeoutMs: 20_000 });
  const [, platform = ''] = /Start here\s+(\S+)\//.exec(output()) ?? [];
  const { port } = new URL(platform);

  const hosts = ['localhost', '127.0.0.1', '[::1]'];
  const answers = hosts.map(async (host) => (await fetch(`http://${host}:${port}/healthz`)).text());
  expect(await Promise.all(answers)).toEqual(['ok\n', 'ok\n', 'ok\n']);

  child.kill('SIGTERM');
  expect(await exitCode(child)).toBe(0);
});

test('a port that is taken is named, with the setting that changes it', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;

  const { child, output } = start({ PORT: String(port), SITE_PORT: '0' });

  expect(await exitCode(child)).toBe(1);
  expect(output()).toContain(`Port ${port} is taken. Choose another one: PORT=`);
  taken.close();
});

test('the demo refuses to be production', async () => {
  const { child, output } = start({ NODE_ENV: 'production' });

  expect(await exitCode(child)).toBe(1);
  expect(output()).toContain('The demo is not made for production');
});

test('an option that the build has not is told with those that it has, and no stack', async () => {
  const { child, output } = start({}, ['widget/build.ts', '--nonsense']);

  expect(await exitCode(child)).toBe(2);
  expect(output()).toMatch(/^Unknown option '--nonsense'.*\n\nnpm run build -- \[--base PATH\]/);
  expect(output()).not.toContain('    at ');
});

function start(env: Record<string, string>, command = ['demo/server.ts']) {
  const child = spawn(process.execPath, command, {
    env: { ...process.env, NODE_ENV: 'development', ...env },
  });
  started.push(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
  return { child, output: () => text };
}

async function exitCode(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null) await once(child, 'exit');
  return child.exitCode;
}
