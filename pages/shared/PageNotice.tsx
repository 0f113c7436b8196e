import type { ComponentChildren } from 'preact';
import type { Messages, Notice } from '../../shared/messages/messages.ts';
import { Icon } from '../../widget/panel/icons.tsx';
import type { Theme } from './visitor-choice.ts';

export interface PageNoticeProps {
  /** As the panel's own phases are called; for tests and style sheets. */
  phase: 'absent' | 'unreachable';
  notice: Notice;
  text: Messages;
  theme: Theme;
  /** What the visitor can do now. */
  children?: ComponentChildren;
}

/** A page that has nothing but this to say, in the panel's look. Its title is the page's own heading. */
export function PageNotice({ phase, notice, text, theme, children }: PageNoticeProps) {
  return (
    <div class="genie" dir={text.dir} lang={text.language} data-theme={theme} data-layout="page">
      <section class="panel" part="panel" data-phase={phase}>
        <div class="stage">
          <div class="notice" data-failure="true">
            <div class="notice-text" role="alert">
              <Icon of="alert" />
              <h1 tabIndex={-1}>{notice.title}</h1>
              <p>{notice.advice}</p>
            </div>
            {children}
          </div>
        </div>
      </section>
    </div>
  );
}
