import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUILT_PACKAGE, packPackage } from '../support/pack-package.ts';
import { runCommand } from '../support/run-command.ts';

/** A project that has the packed package, React and its types installed. */
const project = mkdtempSync(join(tmpdir(), 'genie-package-'));
let tarball: string;

beforeAll(() => {
  tarball = packPackage(project);
  const modules = join(project, 'node_modules');
  mkdirSync(join(modules, 'genie-widget'), { recursive: true });
  runCommand('tar', ['-xzf', tarball, '-C', join(modules, 'genie-widget'), '--strip-components=1'], project);
  mkdirSync(join(modules, '@types'));
  for (const name of ['react', '@types/react', 'csstype'])
    symlinkSync(resolve('node_modules', name), join(modules, name));
  writeFileSync(join(project, 'package.json'), '{"type":"module","private":true}');
});
afterAll(() => rmSync(project, { recursive: true }));

function write(name: string, text: string): string {
  const path = join(project, name);
  writeFileSync(path, text);
  return path;
}

/** What a customer's bundler makes of `text`: file names and their code. */
async function bundle(name: string, text: string): Promise<Rolldown.OutputChunk[]> {
  const result = (await build({
    root: project,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: { input: write(name, text) },
    },
  })) as Rolldown.RolldownOutput;
  return result.output.filter((file) => file.type === 'chunk');
}

test('publint and are-the-types-wrong find nothing', async () => {
  const { messages, pkg } = await publint({ pkgDir: BUILT_PACKAGE, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);

  const analysis = await checkPackage(createPackageFromTarballData(readFileSync(tarball)));
  expect(analysis.types).not.toBe(false);
  const problems = 'problems' in analysis ? analysis.problems : [];
  // ES modules only, on purpose: `require` of them works from Node 20.19 on.
  expect(problems.filter(({ kind }) => kind !== 'CJSResolvesToESM')).toEqual([]);
});

test('it depends on nothing, and React is optional', () => {
  const manifest = JSON.parse(readFileSync(join(BUILT_PACKAGE, 'package.json'), 'utf8')) as Record<
    string,
    unknown
  >;

  expect(manifest.dependencies).toBeUndefined();
  expect(manifest.peerDependenciesMeta).toEqual({ react: { optional: true } });
  expect(manifest.private).toBeUndefined();
});

test('importing it on a server has no effect', () => {
  const script = write(
    'server.js',
    `const before = Object.getOwnPropertyNames(globalThis).join();
     const symbols = Object.getOwnPropertySymbols(globalThis).length;
     const { mount } = await import('genie-widget');
     const { GenieWidget } = await import('genie-widget/react');
     const same = before === Object.getOwnPropertyNames(globalThis).join();
     console.log(typeof mount, typeof GenieWidget, same && symbols === Object.getOwnPropertySymbols(globalThis).length);`,
  );

  expect(runCommand(process.execPath, [script], project).trim()).toBe('function function true');
});

test('React’s component says that it is for the browser, where a framework also has components for servers', () => {
  const [first] = readFileSync(join(BUILT_PACKAGE, 'react.js'), 'utf8').split('\n');

  expect(first).toMatch(/^["']use client["'];$/);
  expect(readFileSync(join(BUILT_PACKAGE, 'index.js'), 'utf8')).not.toContain('use client');
});

test.each(['bundler', 'nodenext'])(
  'its types compile in a strict project that resolves by %s',
  (resolution) => {
    write(
      'typed.ts',
      `import { createElement } from 'react';
     import { mount, type MountedGenie } from 'genie-widget';
     import { GenieWidget } from 'genie-widget/react';
     const genie: MountedGenie = mount({ genie: 'sunny-dental', theme: 'dark' });
     const stop: () => void = genie.on('genie:session-ended', ({ reason }) => reason.toUpperCase());
     // @ts-expect-error -- no such theme
     mount({ genie: 'x', theme: 'sepia' });
     // @ts-expect-error -- a Genie has to be named
     mount({});
     export const element = createElement(GenieWidget, { genie: 'x', onEvent: (name) => name.length });
     export { stop };`,
    );
    const isNode = resolution === 'nodenext';
    const args = ['--module', isNode ? 'nodenext' : 'esnext', '--moduleResolution', resolution];

    const compiled = runCommand(
      'tsc',
      [
        'typed.ts',
        '--ignoreConfig',
        '--noEmit',
        '--strict',
        '--target',
        'es2022',
        '--lib',
        'es2022,dom',
        '--types',
        '',
        ...args,
      ],
      project,
    );
    expect(compiled).toBe('');
  },
);

test('a bundler drops what is not used, and loads the panel only when it is wanted', async () => {
  const unused = await bundle('unused.js', `import { mount } from 'genie-widget'; console.log('mine');`);
  const bare = unused.find(({ isEntry }) => isEntry);
  expect(bare).toMatchObject({ imports: [], dynamicImports: [] });
  expect(bare?.code).not.toMatch(/mount|import/);

  const chunks = await bundle('used.js', `import { mount } from 'genie-widget'; mount({ genie: 'x' });`);
  const entry = chunks.find(({ isEntry }) => isEntry);
  expect(entry?.imports).toEqual([]);
  expect(entry?.dynamicImports).toHaveLength(1);
  expect(entry?.code.length).toBeLessThan(40_000);
  expect(entry?.code).not.toContain('RTCPeerConnection');
});
