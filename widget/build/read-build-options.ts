import { parseArgs } from 'node:util';

export const USAGE = `npm run build -- [--base PATH] [--api URL] [--connect ORIGIN …] [--out DIR]
  --base     the path below the host that it will be served from, such as /genies/
  --api      the API that the pages talk to, such as https://api.example/v1
  --connect  an origin that they reach besides, such as wss://voice.example, as often as there are any
  --out      where it goes: dist by default`;

/** Where the build will be served, and whom its pages talk to. */
export interface BuildOptions {
  /** The path of the deployment on its host, with a slash on both ends. */
  base: string;
  /** The API's base URL for the pages; '' for `/v1` on their own origin. */
  api: string;
  /** Where the build goes. */
  out: string;
  /** Origins beside the API's that the pages connect to: the voice server's, as https and wss. */
  connect: string[];
}

/**
 * Reads `[--base /path/] [--api URL] [--connect ORIGIN …] [--out DIR]`.
 * @throws Error that says what may be written instead.
 */
export function readBuildOptions(args: readonly string[]): BuildOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      base: { type: 'string', default: '/' },
      api: { type: 'string', default: '' },
      out: { type: 'string', default: 'dist' },
      connect: { type: 'string', multiple: true, default: [] },
    },
  });
  const { base, api, out, connect } = values;
  if (!/^\/([\w.~-]+\/)*$/.test(base))
    throw new Error(`--base takes a path such as /genies/; it is "${base}"`);
  if (api !== '' && !URL.canParse(api)) throw new Error(`--api takes an absolute address; it is "${api}"`);
  for (const origin of connect)
    if (!/^(http|ws)s?:\/\/[\w.*:-]+$/.test(origin))
      throw new Error(`--connect takes an origin such as wss://voice.example; it is "${origin}"`);
  return { base, api, out, connect };
}
