import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    'void-style': 'off', // `<meta />`: our formatter's way to write it
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off', // a title is the owner's
    'tel-non-breaking': 'off', // so is a link's label
    'require-sri': 'off', // own origin, hashed names
    'no-raw-characters': 'off',
  },
});

/** What is wrong with a page's markup, a line each. */
export async function findHtmlErrors(markup: string): Promise<string[]> {
  const { results } = await validator.validateString(markup);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, selector }) => `${line} ${ruleId}: ${message} (${selector})`),
  );
}
