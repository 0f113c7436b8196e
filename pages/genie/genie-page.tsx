import { draw } from '../shared/draw.ts';
import { enter } from '../shared/enter.ts';
import { slugOf } from '../shared/page-address.ts';
import { createPageSetting } from '../shared/page-setting.ts';
import { isStillPrepared } from '../shared/prepared.ts';
import { pageTitle } from '../shared/page-title.ts';
import { PAGE_WORDS } from '../shared/page-words.ts';
import { spokenBy } from '../shared/spoken-by.ts';
import { GeniePage } from './GeniePage.tsx';

const slug = slugOf(location.pathname);
const root = document.querySelector<HTMLElement>('.page') ?? document.body;

const model = await enter(slug, root);
const setting = createPageSetting(PAGE_WORDS, () => spokenBy(model.welcome.value));

draw(root, () => {
  const text = setting.messages.value;
  if (!text || !setting.words.value || isStillPrepared(root, model.welcome.value)) return undefined;
  const title = (document.title = pageTitle(model.welcome.value, text));
  return <GeniePage slug={slug} title={title} model={model} text={text} setting={setting} />;
});
