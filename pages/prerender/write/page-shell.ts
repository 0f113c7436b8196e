import { html, type Html } from '../../../shared/markup/html.ts';

/** A page as the build made it, cut where a prerendered one differs from it. */
export interface PageShell {
  complete(parts: ShellParts): string;
}

export interface ShellParts {
  language: string;
  dir: string;
  api: string;
  /** Takes the place of the title. */
  head: Html;
  /** Takes the place of the skeleton, root element included. */
  body: Html;
  /** Takes the place of what is said where no script runs. */
  noScript: Html;
  /** Takes the place of what is said where the script does not come. */
  late: Html;
}

const CUTS: readonly [keyof ShellParts | 'lang', RegExp][] = [
  ['lang', /<html lang="en">/],
  ['api', /<meta name="genie-api" content="[^"]*" \/>/],
  ['head', /<title>[^<]*<\/title>/],
  ['body', /<div class="page">[^]*?<\/div>(?=\s*<noscript)/],
  ['noScript', /(?<=class="no-script">)[^<]*/],
  ['late', /(?<=class="late"[^>]*>)[^<]*/],
];

/** @throws Error where the built page is not what this prerenderer knows. */
export function readShell(file: string, markup: string): PageShell {
  const pieces: string[] = [];
  let rest = markup;
  for (const [name, pattern] of CUTS) {
    const found = pattern.exec(rest);
    if (!found) throw new Error(`${file} has no place for ${name}: build it again (npm run build).`);
    pieces.push(rest.slice(0, found.index));
    rest = rest.slice(found.index + found[0].length);
  }
  const [start, beforeApi, beforeHead, beforeBody, beforeNoScript, beforeLate] = pieces;
  return {
    complete: ({ language, dir, api, head, body, noScript, late }) =>
      [
        start,
        `<html lang="${language}" dir="${dir}">`,
        beforeApi,
        html`<meta name="genie-api" content="${api}" />`.text,
        beforeHead,
        head.text,
        beforeBody,
        body.text,
        beforeNoScript,
        noScript.text,
        beforeLate,
        late.text,
        rest,
      ].join(''),
  };
}
