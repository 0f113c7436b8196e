import type { ComponentChildren } from 'preact';

export interface FieldProps {
  label: string;
  hint?: string | undefined;
  children: ComponentChildren;
}

/** A control below its label; the hint belongs to the label, so that a reader says it too. */
export function Field({ label, hint, children }: FieldProps) {
  return (
    <label class="field">
      <span class="field-label">{label}</span>
      {children}
      {hint && <span class="field-hint">{hint}</span>}
    </label>
  );
}
