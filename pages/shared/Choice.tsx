export interface ChoiceProps<T extends string> {
  /** Where no label element says it. */
  label?: string;
  isDisabled?: boolean;
  value: T;
  options: readonly (readonly [T, string])[];
  onChoose(value: T): void;
}

/** One of a few, as the browser's own control: it fits any screen, keyboard and reader. */
export function Choice<T extends string>({ label, isDisabled, value, options, onChoose }: ChoiceProps<T>) {
  return (
    <select
      class="choice"
      aria-label={label}
      disabled={isDisabled}
      value={value}
      onChange={({ currentTarget }) => onChoose(currentTarget.value as T)}
    >
      {options.map(([option, name]) => (
        <option key={option} value={option}>
          {name}
        </option>
      ))}
    </select>
  );
}
