import type { ComponentChildren } from 'preact';
import type { Browse } from './browse.ts';

export interface StepProps {
  to: Browse;
  hrefOf(browse: Browse): string;
  class?: string;
  label?: string;
  /** What the visitor looks at already. */
  isCurrent?: boolean;
  rel?: 'prev' | 'next';
  children: ComponentChildren;
  onGo(browse: Browse): void;
}

/** A link to another part of the list: an address like any other, but followed without loading the page anew. */
export function Step({ to, hrefOf, class: name, label, isCurrent, rel, children, onGo }: StepProps) {
  return (
    <a
      class={name}
      href={hrefOf(to)}
      rel={rel}
      aria-label={label}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={(event) => {
        if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        onGo(to);
      }}
    >
      {children}
    </a>
  );
}
