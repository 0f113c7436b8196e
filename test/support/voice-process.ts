import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { CallReport } from '../../demo/voice/session-report.ts';
import { mintVoiceToken, type TokenClaims } from './voice-token.ts';

const SCRIPT = join(import.meta.dirname, 'voice-child.ts');

/** The embedded voice server with its agent as a process of its own, so that it can be killed. */
export interface VoiceProcess {
  readonly port: number;
  readonly url: string;
  token(claims?: TokenClaims): Promise<string>;
  sessions(): Promise<CallReport[]>;
  /** SIGKILL: nobody is told anything. True once the process is gone. */
  kill(): Promise<boolean>;
  /** SIGSTOP and SIGCONT: it is there, and does nothing. */
  freeze(): void;
  thaw(): void;
  /** A new process on the same port, that knows nothing of the one before. */
  restart(): Promise<void>;
}

export async function startVoiceProcess(): Promise<VoiceProcess> {
  let child: ChildProcess | undefined;
  let port = 0;
  const start = async () => {
    child = spawn(process.execPath, [SCRIPT, String(port)], { stdio: ['pipe', 'pipe', 'ignore'] });
    const [line] = (await once(child.stdout ?? child, 'data')) as [Buffer];
    port = Number(line.toString());
  };
  await start();
  return {
    get port() {
      return port;
    },
    get url() {
      return `ws://127.0.0.1:${port}`;
    },
    token: mintVoiceToken,
    sessions: async () => (await (await fetch(`http://127.0.0.1:${port}/sessions`)).json()) as CallReport[],
    async kill() {
      if (!child || child.signalCode !== null) return true;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
      return child.signalCode === 'SIGKILL';
    },
    freeze: () => void child?.kill('SIGSTOP'),
    thaw: () => void child?.kill('SIGCONT'),
    restart: start,
  };
}
