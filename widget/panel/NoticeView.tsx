import type { ComponentChildren } from 'preact';
import type { Notice } from '../../shared/messages/messages.ts';
import { type ICONS, Icon } from './icons.tsx';

export interface NoticeViewProps {
  icon: keyof typeof ICONS;
  notice: Notice;
  /** Something failed: said at once, not only shown. */
  isFailure?: boolean;
  /** What the visitor can do now. */
  children?: ComponentChildren;
}

/** One thing to know and what to do next. */
export function NoticeView({ icon, notice, isFailure = false, children }: NoticeViewProps) {
  return (
    <div class="notice" data-failure={isFailure}>
      <div class="notice-text" role={isFailure ? 'alert' : undefined}>
        <Icon of={icon} />
        <h3 tabIndex={-1} data-focus>
          {notice.title}
        </h3>
        {notice.advice && <p>{notice.advice}</p>}
      </div>
      {children}
    </div>
  );
}
