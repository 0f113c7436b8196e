import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { findPostgres } from './find-postgres.ts';

const USER = 'genie';
const START_MS = 60_000;

export interface TestPostgres {
  /** With a password that nobody else knows. */
  url: string;
  stop(): Promise<void>;
}

/** Postgres refuses to run as root, so root runs it as whom the package made for it, or as nobody. */
interface RunAs {
  uid?: number;
  gid?: number;
}

/**
 * Starts a Postgres server of one's own: new data in a temporary folder, a free port of this machine only. It
 * does not wait for disks, as nothing of it is kept.
 * @throws Error that says what to install, or what the server said.
 */
export async function startPostgres(): Promise<TestPostgres> {
  const bin = findPostgres();
  const runAs = process.getuid?.() === 0 ? idsOf('postgres', 'nobody') : {};
  const folder = mkdtempSync(join(tmpdir(), 'genie-postgres-'));
  try {
    const password = randomBytes(16).toString('hex');
    initialise(bin, folder, password, runAs);
    const port = await freePort();
    const server = spawn(join(bin, 'postgres'), serverArguments(folder, port), {
      ...runAs,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const stop = stopper(server, folder);
    await untilReady(server).catch(async (cause: unknown) => {
      await stop();
      throw cause;
    });
    return { url: `postgres://${USER}:${password}@127.0.0.1:${port}/postgres`, stop };
  } catch (cause) {
    rmSync(folder, { recursive: true, force: true });
    throw cause;
  }
}

function initialise(bin: string, folder: string, password: string, runAs: RunAs): void {
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  for (const path of [folder, passwordFile])
    if (runAs.uid !== undefined && runAs.gid !== undefined) chownSync(path, runAs.uid, runAs.gid);
  const args = ['-D', join(folder, 'data'), '-U', USER, '-A', 'scram-sha-256', '--pwfile', passwordFile];
  const { status, stderr } = spawnSync(
    join(bin, 'initdb'),
    [...args, '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...runAs, cwd: folder, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`initdb could not make a database: ${stderr}`);
}

function serverArguments(folder: string, port: number): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: folder,
    max_connections: 120,
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-D', join(folder, 'data'), '-p', String(port), ...options];
}

/** Ends the server, however this process ends, and takes its data away. */
function stopper(server: ChildProcess, folder: string): () => Promise<void> {
  const abandon = () => void server.kill('SIGQUIT');
  process.once('exit', abandon);
  return async () => {
    process.off('exit', abandon);
    if (server.exitCode === null && server.signalCode === null) {
      const exited = once(server, 'exit');
      server.kill('SIGINT'); // "fast": whoever is connected is sent away
      await exited;
    }
    rmSync(folder, { recursive: true, force: true });
  };
}

/** Reads what the server says, also later: a pipe that nobody reads would stop it. */
async function untilReady(server: ChildProcess): Promise<void> {
  const said: string[] = [];
  const ready = new Promise<void>((resolve, reject) => {
    const complain = (what: string) => reject(new Error(`Postgres ${what}: ${said.slice(-10).join('\n')}`));
    server.once('error', reject);
    server.once('exit', () => complain('ended at once'));
    setTimeout(() => complain('did not start in time'), START_MS).unref();
    if (!server.stderr) return;
    createInterface(server.stderr).on('line', (line) => {
      if (said.length < 100) said.push(line);
      if (line.includes('ready to accept connections')) resolve();
    });
  });
  await ready;
}

function idsOf(...names: string[]): RunAs {
  for (const name of names) {
    const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout);
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error(`Postgres does not run as root, and there is no user called ${names.join(' or ')}`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}
