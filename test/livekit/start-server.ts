import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { until } from '../support/until.ts';
import { freeTcpPort, freeUdpPort } from './free-port.ts';
import { serverConfig } from './server-config.ts';

const READY_WITHIN_MS = 20_000;
const MAX_LOG_CHARACTERS = 20_000;

export interface RunningServer {
  url: string;
  apiKey: string;
  apiSecret: string;
  /** The last that it logged: for a run that failed. */
  log(): string;
  stop(): Promise<void>;
  /** Ends it without a goodbye, as a machine that fails does. */
  kill(): Promise<void>;
  /** Starts it again, where it was. */
  restart(): Promise<void>;
}

/** Starts a LiveKit server on free ports of this machine, with a key of its own, and waits until it answers. */
export async function startServer(binary: string, webhookUrl?: string): Promise<RunningServer> {
  const [http, tcp, udp] = await Promise.all([freeTcpPort(), freeTcpPort(), freeUdpPort()]);
  const apiKey = 'livekit-test';
  const apiSecret = randomBytes(32).toString('base64url');
  const config = serverConfig(apiKey, apiSecret, { http, tcp, udp }, webhookUrl);
  let log = '';
  const spawnServer = () => {
    // By its environment: a command line can be read by everybody on the machine.
    const started = spawn(binary, [], { env: { ...process.env, LIVEKIT_CONFIG: config } });
    for (const stream of [started.stdout, started.stderr])
      stream.on('data', (chunk: Buffer) => {
        log = (log + chunk.toString()).slice(-MAX_LOG_CHARACTERS);
      });
    return started;
  };
  let child = spawnServer();
  const isAnswering = async () => {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}:\n${log}`);
    const answer = await fetch(`http://127.0.0.1:${http}/`).catch(() => undefined); // not listening yet
    return answer?.ok;
  };
  const endWith = async (signal: 'SIGTERM' | 'SIGKILL') => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
  };
  const stop = () => endWith('SIGTERM');
  const ready = async () => {
    try {
      await until('LiveKit’s server answers', isAnswering, { timeoutMs: READY_WITHIN_MS });
    } catch (cause) {
      await stop();
      throw cause;
    }
  };
  await ready();
  return {
    url: `ws://127.0.0.1:${http}`,
    apiKey,
    apiSecret,
    log: () => log,
    stop,
    kill: () => endWith('SIGKILL'),
    async restart() {
      child = spawnServer();
      await ready();
    },
  };
}
