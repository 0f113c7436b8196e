import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { freeTcpPort } from '../livekit/free-port.ts';
import { until } from '../support/until.ts';
import { type Engine, type EngineTab, middleOf } from './engine.ts';
import { findOnPath } from './find-on-path.ts';

/** Keys by their code points of the WebDriver standard. */
const KEYS = { Escape: '\uE00C', Tab: '\uE004', Enter: '\uE007', Space: ' ' };

type Command = <T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown) => Promise<T>;

/** WebKitGTK over its own driver, on a display that nobody sees. */
export async function startWebKit(): Promise<Engine> {
  const display = await startDisplay();
  const port = await freeTcpPort();
  const driver = spawn(findOnPath('WEBKIT_DRIVER_PATH', ['WebKitWebDriver']), [`--port=${port}`], {
    env: { ...process.env, DISPLAY: display.name, WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
    stdio: 'ignore',
  });
  const command = commandOf(`http://127.0.0.1:${port}`);
  await until('the driver answers', () => command('GET', '/status').catch(() => undefined));
  return {
    name: 'WebKitGTK',
    hasWebRtc: false,
    async openTab() {
      const { sessionId } = await command<{ sessionId: string }>('POST', '/session', {
        capabilities: { alwaysMatch: {} },
      });
      return tabOf((method, path, body) => command(method, `/session/${sessionId}${path}`, body));
    },
    async close() {
      await end(driver);
      await end(display.server);
    },
  };
}

function tabOf(command: Command): EngineTab {
  const read = <T>(expression: string) =>
    command<T>('POST', '/execute/sync', { script: `return ${expression}`, args: [] });
  const strike = (keys: string) =>
    command('POST', '/actions', {
      actions: [
        {
          type: 'key',
          id: 'keyboard',
          actions: [...keys].flatMap((value) => [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ]),
        },
      ],
    });
  return {
    open: (url) => command('POST', '/url', { url }),
    read,
    async click(part) {
      const { x, y } = await until(`${part} shows`, () =>
        read<{ x: number; y: number } | null>(middleOf(part)),
      );
      await command('POST', '/actions', {
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            actions: [
              { type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport' },
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 },
            ],
          },
        ],
      });
    },
    press: async (key) => void (await strike(KEYS[key])),
    type: async (text) => void (await strike(text)),
    close: () => command('DELETE', ''),
  };
}

/** @throws Error with the driver's own words. */
function commandOf(driver: string): Command {
  return async <T>(method: string, path: string, body?: unknown) => {
    const response = await fetch(`${driver}${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: T & { message?: string } };
    if (!response.ok) throw new Error(`WebKitWebDriver ${method} ${path}: ${value?.message}`);
    return value;
  };
}

/** Xvfb chooses a free display itself, and writes its number. */
async function startDisplay(): Promise<{ name: string; server: ChildProcess }> {
  const server = spawn(
    findOnPath('XVFB_PATH', ['Xvfb']),
    ['-displayfd', '3', '-screen', '0', '1280x900x24'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const [number] = (await once(server.stdio[3] as NodeJS.ReadableStream, 'data')) as [Buffer];
  return { name: `:${number.toString().trim()}`, server };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  await exited;
}
