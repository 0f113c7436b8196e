/** `npm run demo`: everything on this machine, ready to try (design: commands). */
import { pino } from 'pino';
import { startDemo } from './demo.ts';
import { readDemoConfig, readLogLevel } from './demo-config.ts';

const GRACE_MS = 5_000;

try {
  const logger = pino({ level: readLogLevel(process.env) });
  const demo = await startDemo({ ...readDemoConfig(process.env), logger, packsAhead: true });
  const seconds = process.uptime().toFixed(1);
  console.log(`
  Genie demo, ready after ${seconds} s. Only this machine can reach it.

    Start here        ${demo.platform}/
    Customer's site   ${demo.site}/
    A Genie's page    ${demo.platform}/g/sunny-dental
    Mail              ${demo.platform}/mail

    Voice             ${demo.voiceName}

  Open the customer's site and press the button in its corner. The Genie greets you aloud;
  type "What are your opening hours?" during the call, or say something and pause.
  Ctrl+C stops the demo.
`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      setTimeout(() => process.exit(1), GRACE_MS).unref(); // whatever hangs must not keep the terminal
      void demo.close().then(() => process.exit(0));
    });
} catch (cause) {
  console.error(`\n  The demo could not start. ${cause instanceof Error ? cause.message : String(cause)}\n`);
  if (process.env.DEBUG) console.error(cause);
  process.exit(1);
}
