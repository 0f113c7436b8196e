import { spawnSync } from 'node:child_process';

/** What the command wrote. @throws Error with all of it where it fails. */
export function runCommand(
  command: string,
  args: string[],
  cwd: string,
  environment: Record<string, string> = {},
): string {
  const done = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')}: ${done.stderr}${done.stdout}`);
  return done.stdout;
}
