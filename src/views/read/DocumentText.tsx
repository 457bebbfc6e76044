import { Fragment, memo, type ReactNode, useCallback, useMemo } from 'react';
import type { NameSpan } from '../../corpus/people.ts';
import type { Witness } from '../../corpus/schema.ts';
import type { Block } from '../../engine/types.ts';
import type { Mark } from '../../ui/marks.ts';
import { MarkedText } from '../../ui/MarkedText.tsx';
import { AnchorSign } from './AnchorSign.tsx';
import { touching } from './block-marks.ts';
import { PassageButton } from './PassageButton.tsx';
import type { Part } from './parts.ts';

export interface DocumentTextProps {
  readonly witness: Witness;
  readonly parts: readonly Part[];
  /** Names to mask; empty where they are shown. */
  readonly names: readonly NameSpan[];
  readonly standing: readonly Mark[];
  readonly passing: readonly Mark[];
  /** A click inside a passage. */
  readonly onPassage: (id: string) => void;
}

/** One document whole, in the order of its text. */
export const DocumentText = memo(function DocumentText(props: DocumentTextProps) {
  const { witness, parts, names, standing, passing, onPassage } = props;
  const standingOf = useMemo(
    () => new Map(witness.blocks.map((block) => [block, touching(standing, block)])),
    [witness, standing],
  );
  const atPassage = useCallback((id: string) => <PassageButton id={id} witness={witness.id} />, [witness.id]);
  const words = (block: Block) => {
    const now = touching(passing, block);
    const always = standingOf.get(block) ?? touching(standing, block);
    return (
      <MarkedText
        text={witness.text}
        span={block}
        marks={now.length ? [...always, ...now] : always}
        names={names}
        atPassage={atPassage}
        atAnchor={atAnchor}
        onPassage={onPassage}
      />
    );
  };
  return parts.map((part) => <PartView key={keyOf(part)} part={part} words={words} />);
});

function atAnchor(id: string): ReactNode {
  return <AnchorSign id={id} />;
}

interface PartViewProps {
  readonly part: Part;
  readonly words: (block: Block) => ReactNode;
}

function PartView({ part, words }: PartViewProps) {
  switch (part.kind) {
    case 'headline':
      return <h3 className="read-headline">{words(part.block)}</h3>;
    case 'subhead':
      return <h4 className="read-subhead">{words(part.block)}</h4>;
    case 'line':
      return <p className="read-line">{words(part.block)}</p>;
    case 'paragraph':
      return (
        <p className="read-paragraph">
          {part.lead && <span className="read-lead">{words(part.lead)} </span>}
          {words(part.block)}
        </p>
      );
    case 'list':
      return (
        <ul className="read-list">
          {part.items.map((item) => (
            <li key={item.start}>{words(item)}</li>
          ))}
        </ul>
      );
    case 'caption':
      return <Beside label="Caption" className="read-caption" rows={[[part.block]]} words={words} />;
    case 'embed':
      return <Beside label="Embedded in the page" className="read-furniture" rows={[[part.block]]} words={words} />;
    case 'furniture':
      return part.folded ? (
        <details className="read-furniture">
          <summary>
            <span className="chevron" /> Page furniture, {part.rows.length} lines
          </summary>
          <Rows rows={part.rows} words={words} />
        </details>
      ) : (
        <Beside label="Page furniture" className="read-furniture" rows={part.rows} words={words} />
      );
    case 'lacuna':
      return (
        <p className="read-lacuna">
          <span>[{MISSING[part.lacuna.lacks]}]</span> <small>{part.lacuna.note}</small>
        </p>
      );
  }
}

const MISSING = {
  headline: 'The headline is not in this text',
  list: 'A list is missing from this text',
  text: 'Words are missing from this text',
} as const;

interface RowsProps {
  readonly rows: readonly (readonly Block[])[];
  readonly words: PartViewProps['words'];
}

/** What stands beside the account, with a word that says what it is. */
function Beside({ label, className, ...rows }: RowsProps & { readonly label: string; readonly className: string }) {
  return (
    <div className={className}>
      <span className="read-kind">{label}</span>
      <Rows {...rows} />
    </div>
  );
}

function Rows({ rows, words }: RowsProps) {
  return rows.map((row) => (
    <p key={row[0]?.start}>
      {row.map((block) => (
        <Fragment key={block.start}>{words(block)} </Fragment>
      ))}
    </p>
  ));
}

function keyOf(part: Part): string {
  switch (part.kind) {
    case 'list':
      return `list-${part.items[0]?.start}`;
    case 'furniture':
      return `furniture-${part.rows[0]?.[0]?.start}`;
    case 'lacuna':
      return `lacuna-${part.lacuna.at}`;
    default:
      return `block-${part.block.start}`;
  }
}
