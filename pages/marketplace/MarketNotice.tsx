import type { ComponentChildren } from 'preact';
import type { Notice } from '../../shared/messages/messages.ts';

export interface MarketNoticeProps {
  /** For tests and style sheets. */
  kind: 'empty' | 'beyond' | 'failed';
  notice: Notice;
  /** What the visitor can do now. */
  children?: ComponentChildren;
}

/** In place of the list: why there is none. */
export function MarketNotice({ kind, notice, children }: MarketNoticeProps) {
  return (
    <div class="market-notice" data-kind={kind}>
      <div role={kind === 'failed' ? 'alert' : undefined}>
        <h3>{notice.title}</h3>
        <p>{notice.advice}</p>
      </div>
      {children}
    </div>
  );
}
