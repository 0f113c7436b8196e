import { effect, signal } from '@preact/signals-core';
import { render } from 'preact';
import { followLanguage } from '../../shared/messages/follow-language.ts';
import type { Panel as MountedPanel, PanelHost } from '../panel-port.ts';
import type { OwnedPanelModel } from './create-panel-model.ts';
import { followKeyboard } from './follow-keyboard.ts';
import { Panel } from './Panel.tsx';
import { widgetSheet } from './widget-sheet.ts';
import { focusFirst } from './focus.ts';

/** For what listens on the page: a dialog there that keeps the focus to itself would take it out of our hands. */
const onFocusIn = (event: Event) => event.stopPropagation();

/**
 * Renders the panel for `model`, which it owns from here on, into the host's container. `onUpdate`: the options have
 * changed.
 */
export function attachPanel(host: PanelHost, model: OwnedPanelModel, onUpdate: () => void): MountedPanel {
  const { root, container } = host;
  const options = signal(host.options);
  const { messages, dispose } = followLanguage(() => [
    options.value.lang,
    spokenLanguage(model),
    document.documentElement.lang,
    ...navigator.languages,
  ]);
  let wantsFocus = false;
  const stopKeyboard = followKeyboard(container);

  const focus = () => {
    if (!wantsFocus || container.hidden) return;
    const panel = container.querySelector('[part=panel]');
    if (!panel) return;
    wantsFocus = false;
    focusFirst(panel);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // What is typed here is none of the page's shortcuts: for the page it comes from our element, not from an input.
    if ((event.target as Element).matches('input, textarea')) event.stopPropagation();
    if (event.key !== 'Escape' || event.isComposing || options.peek().mode !== 'launcher') return;
    event.stopPropagation(); // a dialog of the host page behind us stays open
    host.onClose();
  };

  root.adoptedStyleSheets = [...root.adoptedStyleSheets, widgetSheet()];
  container.addEventListener('keydown', onKeyDown);
  root.addEventListener('focusin', onFocusIn);
  // The effect hears what the panel reads while it is drawn, so it needs no binding of signals to components.
  const stopDrawing = effect(() => {
    const text = messages.value;
    if (!text) return; // a moment: the words of another language than English are on their way
    const isFloating = options.value.mode === 'launcher';
    render(
      <Panel
        model={model}
        text={text}
        layout={isFloating ? 'floating' : 'inline'}
        options={options.value}
        onClose={isFloating ? host.onClose : undefined}
      />,
      container,
    );
    focus();
  });

  return {
    open(isAsked) {
      container.hidden = false;
      model.opened(isAsked);
      wantsFocus = isAsked;
      focus();
    },
    close() {
      container.hidden = true;
    },
    update(changed, accessToken) {
      options.value = changed;
      model.update(changed, accessToken);
      onUpdate();
    },
    command: model.command,
    destroy() {
      model.destroy(); // first: the microphone is off when this returns
      stopDrawing();
      dispose();
      stopKeyboard();
      container.removeEventListener('keydown', onKeyDown);
      root.removeEventListener('focusin', onFocusIn);
      render(null, container);
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== widgetSheet());
    },
  };
}

/** The language of the Genie, where it is known: its panel speaks the same. */
function spokenLanguage({ welcome: { value } }: OwnedPanelModel): string {
  return 'genie' in value ? value.genie.settings.language : '';
}
