import type { ComponentChildren } from 'preact';
import { type ICONS, Icon } from './icons.tsx';

export interface ButtonProps {
  kind: 'primary' | 'primary big' | 'secondary' | 'danger' | 'quiet';
  icon?: keyof typeof ICONS;
  part?: string;
  /** Where the focus goes when the view appears. */
  isFirst?: boolean;
  isPressed?: boolean;
  children: ComponentChildren;
  onClick(event: { currentTarget: Element }): void;
  /** The pointer is on it. */
  onNear?: () => void;
}

export function Button({ kind, icon, part, isFirst, isPressed, children, onClick, onNear }: ButtonProps) {
  return (
    <button
      type="button"
      class={kind}
      part={part}
      data-focus={isFirst}
      aria-pressed={isPressed}
      onClick={onClick}
      onPointerEnter={onNear}
    >
      {icon && <Icon of={icon} />}
      {children}
    </button>
  );
}
