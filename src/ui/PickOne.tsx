import './pick-one.css';

export interface PickOneProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly words: string }[];
  readonly onPick: (value: T) => void;
}

/** A native select, set as a line of text with its choice in bold. */
export function PickOne<T extends string>({ label, value, options, onPick }: PickOneProps<T>) {
  return (
    <label className="pick">
      <span>{label}</span>
      <select
        value={value}
        onChange={(event) => {
          const found = options.find((option) => option.value === event.target.value);
          if (found) onPick(found.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
      <span className="chevron" aria-hidden="true" />
    </label>
  );
}
