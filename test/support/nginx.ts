import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import { freeTcpPort } from '../livekit/free-port.ts';
import { until } from './until.ts';

export interface Nginx {
  /** `http://localhost:…` of each server, in the order in which they were given. */
  origins: string[];
  stop(): Promise<void>;
}

/**
 * Runs the machine's nginx as a child of this process, on loopback, with nothing of its own configuration.
 * @param servers what stands inside each `server` block; its port is ours.
 */
export async function startNginx(servers: readonly string[]): Promise<Nginx> {
  const prefix = await mkdtemp(join(tmpdir(), 'genie-nginx-'));
  await chmod(prefix, 0o755);
  const ports = await Promise.all(servers.map(freeTcpPort));
  const blocks = servers.map((server, index) => `server {\n listen 127.0.0.1:${ports[index]};\n${server}\n}`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${prefix}/${name};`,
  );
  await writeFile(
    join(prefix, 'nginx.conf'),
    `user ${userInfo().username};
     worker_processes 1;
     daemon off;
     pid ${prefix}/nginx.pid;
     error_log stderr;
     events {}
     http { access_log off; ${temporary.join(' ')} default_type application/octet-stream; ${blocks.join('\n')} }`,
  );
  const args = ['-p', prefix, '-c', join(prefix, 'nginx.conf'), '-e', 'stderr'];
  const child = spawn(findNginx(), args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk));
  const origins = ports.map((port) => `http://127.0.0.1:${port}`);
  await until('nginx answers', async () => {
    if (child.exitCode !== null) throw new Error(`nginx did not start: ${complaints}`);
    const answers = await Promise.allSettled(origins.map((origin) => fetch(origin)));
    return answers.every(({ status }) => status === 'fulfilled');
  });
  return {
    origins: ports.map((port) => `http://localhost:${port}`),
    async stop() {
      if (child.exitCode === null) {
        child.kill();
        await once(child, 'exit');
      }
      await rm(prefix, { recursive: true });
    },
  };
}

function findNginx(): string {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  const found = folders.map((folder) => join(folder, 'nginx')).find((path) => existsSync(path));
  if (!found) throw new Error('nginx is missing. On Debian: apt-get install nginx-light');
  return found;
}
