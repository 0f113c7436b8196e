import { transcriptFile } from '../../../shared/transcript/save/transcript-file.ts';
import { FORMATS, oneLine } from '../../../shared/transcript/save/transcript-record.ts';
import { createLauncher, renderLauncher } from '../../../widget/launcher.ts';
import { DEFAULT_OPTIONS } from '../../../widget/options.ts';
import { readOptions } from '../../../widget/read-options.ts';
import { scene, type Scene } from './scene.ts';
import { names, same, shows, within, type Sink } from './sinks.ts';

/** The page's options are trimmed when they are read. */
const trimmed =
  (sink: Sink): Sink =>
  (root, text) =>
    sink(root, text.trim());

export const OTHER_SCENES: readonly Scene[] = [
  scene(
    'the launcher',
    {
      label: [trimmed(shows('.launcher span')), trimmed(names('.launcher', 'aria-label'))],
      avatar: [picture],
    },
    (of) => launcherWith({ label: of('label'), avatar: of('avatar') }),
  ),
  scene('the launcher, by the Genie’s name', { name: [trimmed(names('.launcher', 'aria-label'))] }, (of) =>
    launcherWith({ name: of('name') }),
  ),
  scene(
    'a receipt',
    { slug: [fileNames], genie: [heading], said: [textTurn, markdownTurn, jsonTurn] },
    (of) => {
      const turns = [{ id: '1', speaker: 'genie' as const, text: of('said'), final: true }];
      const record = { genie: of('genie'), visitor: 'You', savedAtMs: 0, turns };
      return FORMATS.map((format) => {
        const { name, content } = transcriptFile(record, of('slug'), format);
        return (
          <pre key={format} class={format} title={name}>
            {content}
          </pre>
        );
      });
    },
  ),
];

function launcherWith(written: Record<string, string>): Element {
  const launcher = createLauncher();
  const options = { ...DEFAULT_OPTIONS, genie: 'sunny', showLabel: true, ...readOptions(written) };
  renderLauncher(launcher, {
    options,
    status: 'open',
    panel: 'closed',
    activity: 'none',
    activityText: '',
    waiting: [],
  });
  return launcher;
}

/** One picture over http, or none, and no other style. */
function picture(root: ParentNode): string | undefined {
  const { cssText = '' } = root.querySelector<HTMLElement>('.launcher b')?.style ?? {};
  return cssText === '' || /^background-image: url\("https?:[^"]*"\);$/.test(cssText) ? undefined : cssText;
}

function fileNames(root: ParentNode): string | undefined {
  const files = [...root.querySelectorAll('pre')].map(({ title }) => title);
  return files.every((name) => /^[a-z\d][a-z\d-]*\.(txt|md|json)$/.test(name)) ? undefined : files.join();
}

function heading(root: ParentNode, text: string): string | undefined {
  const [first = ''] = (root.querySelector('.txt')?.textContent ?? '').split('\n');
  return same(first, `${oneLine(text)} · 1970-01-01T00:00:00.000Z`);
}

function textTurn(root: ParentNode, text: string): string | undefined {
  const said = root.querySelector('.txt')?.textContent?.replace(/\n {4}/g, ' ') ?? '';
  return within(oneLine(said), oneLine(text));
}

function markdownTurn(root: ParentNode, text: string): string | undefined {
  const said = root.querySelector('.md')?.textContent?.replace(/\\([!-/:-@[-`{-~])/g, '$1');
  return within(said, oneLine(text));
}

function jsonTurn(root: ParentNode, text: string): string | undefined {
  const { turns }: { turns: { text: string }[] } = JSON.parse(root.querySelector('.json')?.textContent ?? '');
  return same(turns[0]?.text, text);
}
