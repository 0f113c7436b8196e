import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST } from '../../demo/demo.ts';
import { prerender } from '../../pages/prerender/prerender.ts';
import { freeTcpPort } from '../livekit/free-port.ts';
import { startTestDemo } from '../support/demo.ts';

/** The demo with its pages prerendered, at `origin`. */
export interface PrerenderedSite {
  origin: string;
  close(): Promise<void>;
}

/** @param api the API's origin, whose Genies are the same as the site's own. */
export async function openPrerenderedSite(api: string): Promise<PrerenderedSite> {
  const out = await mkdtemp(join(tmpdir(), 'genie-bench-site-'));
  const port = await freeTcpPort();
  const site = `http://localhost:${port}`;
  const command = { api: `${api}/v1`, pageApi: '', out, dist: DIST, site, portals: ['sunny-group'] };
  await prerender(command, () => undefined);
  const demo = await startTestDemo({ dist: out, port });
  return {
    origin: demo.platform,
    async close() {
      await demo.stop();
      await rm(out, { recursive: true });
    },
  };
}
