import { useId } from 'preact/hooks';

interface ChoiceProps<V extends string> {
  legend: string;
  value: V;
  options: { value: V; label: string; note?: string }[];
  choose(value: V): void;
}

/** One of a few values, all in sight. */
export function Choice<V extends string>({ legend, value, options, choose }: ChoiceProps<V>) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => choose(option.value)}
          />
          <span>
            {option.label}
            {option.note && <small>{option.note}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface SwitchProps {
  label: string;
  checked: boolean;
  change(checked: boolean): void;
}

export function Switch({ label, checked, change }: SwitchProps) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => change(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
