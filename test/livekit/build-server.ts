import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = import.meta.dirname;
const CACHE = join(FOLDER, '..', '..', 'node_modules', '.cache', 'genie-livekit');
const SERVER = 'github.com/livekit/livekit-server';

/**
 * LiveKit's own server, as `go.mod` beside this file pins it: built once, by the ordinary Go client, and kept.
 * @throws Error with a message for the person at the terminal.
 */
export function buildServer(): string {
  const version = pinnedVersion(readFileSync(join(FOLDER, 'go.mod'), 'utf8'));
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const binary = join(CACHE, `livekit-server-${version}${suffix}`);
  if (existsSync(binary)) return binary;
  console.log(`■ building livekit-server ${version}: once, a few minutes`);
  mkdirSync(CACHE, { recursive: true });
  const { status, error } = spawnSync('go', ['build', '-o', binary, `${SERVER}/cmd/server`], {
    cwd: FOLDER,
    stdio: 'inherit',
  });
  if (error)
    throw new Error(
      'It takes Go to build LiveKit’s server (https://go.dev/dl), or a server that runs already: set LIVEKIT_URL, LIVEKIT_API_KEY and LIVEKIT_API_SECRET.',
      { cause: error },
    );
  if (status !== 0) throw new Error(`go build ended with ${status}`);
  return binary;
}

/** The version of LiveKit's server that a `go.mod` requires. */
export function pinnedVersion(goMod: string): string {
  const version = new RegExp(`${SERVER} (v[\\w.+-]+)`).exec(goMod)?.[1];
  if (!version) throw new Error(`go.mod requires no ${SERVER}`);
  return version;
}
