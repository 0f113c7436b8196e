import { join } from 'node:path';
import { launchBrowser } from '../../support/browser.ts';
import type { Bench } from '../bench.ts';
import { compare, type Sample } from '../compare.ts';
import { runRounds } from '../run-rounds.ts';
import { installPackages } from '../install-packages.ts';
import { CONDITIONS, servePeerPages, type Condition } from './peer-pages.ts';
import { PEER_NAMES, PEERS, type PeerName } from './peers.ts';
import { visitPeer, type PeerVisit } from './visit-peer.ts';

const PROFILES = ['1x', 'CPU 4x, slow 4G'] as const;
const HOSTILE = CONDITIONS.filter((condition) => condition !== 'plain');

const METRICS = [
  'launcher shown: requests',
  'launcher shown: JS+CSS, kB brotli',
  'launcher shown: other, kB',
  ...PROFILES.map((profile) => `launcher visible, ${profile}, ms`),
  ...PROFILES.map((profile) => `main thread, ${profile}, CPU ms`),
  ...PROFILES.map((profile) => `script, ${profile}, CPU ms`),
  'idle main thread, 1x, CPU ms a second',
  'layout shift',
  'heap, kB',
  'DOM nodes',
  'globals added',
  'storage keys written',
  ...HOSTILE.flatMap((condition) => [`${condition}: launcher's area ÷ plain`, `${condition}: errors`]),
  'csp: violations',
  'trusted-types: violations',
];

/** The peers' files, as they are served beside ours. */
export function peerFiles(): Record<string, string> {
  const modules = installPackages();
  const files = PEER_NAMES.flatMap((name) => {
    const { file } = PEERS[name];
    return file === undefined ? [] : [[`bench/${name}.js`, join(modules, file)] as const];
  });
  return Object.fromEntries(files);
}

/** What peers cost a host page, and what a host page does to them, beside a bare button and us. */
export const peersBench: Bench = async ({ demo, rounds, progress }) => {
  const pages = await servePeerPages(demo.platform);
  const browser = await launchBrowser();
  const samples = Object.fromEntries(PEER_NAMES.map((name) => [name, [] as Sample[]])) as Record<
    PeerName,
    Sample[]
  >;
  const left: string[] = [];
  try {
    await runRounds({
      rounds,
      progress,
      jobs: PEER_NAMES.flatMap((peer) => PROFILES.map((profile) => ({ peer, profile }))),
      async run({ peer, profile }) {
        const { sample } = await visitPeer(browser, pages.urlOf(peer, 'plain'), peer, profile);
        samples[peer].push(sample);
      },
    });
    for (const peer of PEER_NAMES) {
      progress(`hostile pages: ${peer}`);
      const visit = (condition: Condition) => visitPeer(browser, pages.urlOf(peer, condition), peer, '1x');
      const plain = await visit('plain');
      for (const condition of HOSTILE)
        samples[peer].push(hostileSample(condition, plain, await visit(condition)));
      const { globals, storageKeys } = plain.traces;
      if (globals.length + storageKeys.length > 0)
        left.push(`${peer} leaves ${[...globals, ...storageKeys].join(', ')}.`);
    }
  } finally {
    await browser.close();
    await pages.close();
  }
  return {
    title: `peers: what launchers cost a host page, and what it does to them (${rounds} shuffled rounds)`,
    comparison: compare(PEER_NAMES, METRICS, samples),
    hasRanges: false,
    notes: [
      'Every file comes from one server, packed alike (brotli); every visit is cold; HTTP/1.1 on loopback.',
      'slow 4G: 1.6 Mbit/s, 150 ms; ElevenLabs’ own configuration is answered at once, which flatters it, and',
      'its orb is drawn without a GPU here, which does not. blank: "visible" is the page’s heading.',
      'Hostile pages, one visit each: styles that shout, prototypes that are extended, a policy without inline',
      'styles, Trusted Types without a policy. Area 1.00: as on the plain page; 0: never seen.',
      ...left,
    ],
  };
};

function hostileSample(
  condition: Condition,
  plain: PeerVisit,
  { box, errors, violations }: PeerVisit,
): Sample {
  const area = areaOf(plain.box);
  return {
    [`${condition}: launcher's area ÷ plain`]: area > 0 ? areaOf(box) / area : Number.NaN,
    [`${condition}: errors`]: errors,
    ...((condition === 'csp' || condition === 'trusted-types') && {
      [`${condition}: violations`]: violations,
    }),
  };
}

function areaOf(box: PeerVisit['box']): number {
  return box ? box.width * box.height : 0;
}
