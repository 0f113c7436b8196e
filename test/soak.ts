/** `npm run test:soak [-- N]`: N (100) sessions in a row on one page, one in ten failing, and what they leave behind. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const [sessions = '100'] = process.argv.slice(2);
if (!/^[1-9]\d*$/.test(sessions)) {
  console.error(`How many sessions? npm run test:soak -- 500; it is "${sessions}".`);
  process.exit(2);
}
const child = spawn('vitest', ['run', '--project', 'e2e-long', 'test/e2e/sessions-in-a-row.spec.ts'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, SOAK_SESSIONS: sessions },
});
const [code] = (await once(child, 'exit')) as [number | null];
process.exitCode = code ?? 1;
