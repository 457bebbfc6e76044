export interface ChoiceProps<T extends string> {
  /** Said to listeners. */
  readonly label: string;
  readonly name: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly words: string }[];
  readonly onPick: (value: T) => void;
}

/** A few choices side by side, one of them taken: native radio buttons, so one stop for the Tab key. */
export function Choice<T extends string>({ label, name, value, options, onPick }: ChoiceProps<T>) {
  return (
    <fieldset className="choice">
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            className="sr-only"
            name={name}
            checked={option.value === value}
            onChange={() => onPick(option.value)}
          />
          <span>{option.words}</span>
        </label>
      ))}
    </fieldset>
  );
}
