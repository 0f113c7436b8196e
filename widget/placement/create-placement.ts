import { tabStorage } from '../../shared/storage/safe-storage.ts';
import type { StageOne } from '../create-stage-two.ts';
import { comeToFront } from './come-to-front.ts';
import { type Corner, cornerAfter, cornerAt, cornerTowards } from './corner.ts';
import { createTools } from './create-tools.ts';
import { createRule } from './create-rule.ts';
import { findObstacles } from './find-obstacles.ts';
import { followDrag } from './follow-drag.ts';
import { keepPlace, readKeptPlace } from './kept-place.ts';
import { keyboardBox } from './keyboard-box.ts';
import { putAwayByEscape } from './put-away.ts';
import { stayInPage } from './stay-in-page.ts';
import { stepAside } from './step-aside.ts';
import { watchPage } from './watch-page.ts';

export interface Placement {
  /** The options may have changed. */
  update(): void;
}

/** The launcher's close and move buttons, dragging, stepping aside, the way to the front. */
export function createPlacement({ shadow, stage, state, set }: StageOne): Placement {
  const { root, launcher, container } = stage;
  const { host } = shadow;
  const storage = tabStorage();
  const setAside = createRule(shadow);
  const tools = createTools({
    onDismiss: dismiss,
    onMove: () => moveTo(cornerAfter(state.options.position)),
  });
  const page = watchPage(host, look);
  const stay = stayInPage(host);
  let asidePx = 0;

  function moveTo(position: Corner) {
    keepPlace(storage, { ...readKeptPlace(storage), position });
    set('page', { position });
  }

  function dismiss() {
    const kept = readKeptPlace(storage);
    keepPlace(storage, { ...kept, dismissed: [...kept.dismissed, state.options.genie] });
    show(false);
  }

  function comeBack() {
    const kept = readKeptPlace(storage);
    const others = kept.dismissed.filter((slug) => slug !== state.options.genie);
    if (others.length < kept.dismissed.length) keepPlace(storage, { ...kept, dismissed: others });
    show(true);
  }

  /** By its own style: `hidden` is stage 1's. */
  function show(isShown: boolean) {
    launcher.style.display = isShown ? '' : 'none';
    tools.element.hidden = !isShown;
  }

  /** What the visitor has decided on the page before. */
  function takeUp() {
    const { position, dismissed } = readKeptPlace(storage);
    if (state.panel !== 'open' && dismissed.includes(state.options.genie)) show(false);
    if (position) set('page', { position });
  }

  /** Where everything stands now. */
  function look() {
    const { position, avoid } = state.options;
    const obstacles = avoid ? page.follow(findObstacles(avoid)) : [];
    const edge = position.startsWith('top') ? 'top' : 'bottom';
    const panel = container.querySelector('[part=panel]')?.getBoundingClientRect();
    const isSheet = panel && panel.width >= innerWidth; // it covers all there is, and minds the keyboard itself
    const boxes = [launcher.getBoundingClientRect(), ...(panel && !isSheet ? [panel] : [])];
    const sign = edge === 'top' ? -1 : 1;
    const atRest = boxes
      .filter(({ height }) => height > 0)
      .map(({ left, right, top, bottom }) => ({
        left,
        right,
        top: top + sign * asidePx,
        bottom: bottom + sign * asidePx,
      }));
    const keyboard = keyboardBox();
    const now = stepAside(
      atRest,
      keyboard && !isSheet ? [...obstacles, keyboard] : obstacles,
      edge,
      innerHeight,
    );
    if (now === asidePx) return;
    asidePx = now;
    setAside(edge, now);
  }

  function isRtl() {
    return getComputedStyle(root).direction === 'rtl';
  }

  followDrag(launcher, {
    canStart: () => state.panel !== 'open',
    onDrop: (x, y) => moveTo(cornerAt(x / innerWidth, y / innerHeight, isRtl())),
    onHold: () => tools.show(),
  });
  tools.element.addEventListener('keydown', ({ key }) => {
    const corner = cornerTowards(state.options.position, key, isRtl());
    if (corner) moveTo(corner);
  });
  putAwayByEscape(launcher, tools.element);
  launcher.addEventListener('focus', () => comeToFront(stage, host));
  launcher.addEventListener('pointerenter', () => comeToFront(stage, host));
  host.addEventListener('genie:open', () => {
    comeBack();
    page.soon();
  });
  host.addEventListener('genie:close', page.soon);
  container.addEventListener('focusin', page.watchKeyboard);

  return {
    update() {
      const { mode, avoid, lang } = state.options;
      if (mode === 'inline') return;
      if (!tools.element.isConnected) {
        launcher.after(tools.element);
        takeUp();
      }
      tools.speak(lang);
      page.watch(avoid !== '');
      page.soon();
      comeToFront(stage, host);
      stay();
    },
  };
}
