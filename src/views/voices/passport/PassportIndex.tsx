import { type KeyboardEvent, useState } from 'react';
import { follow, type Go } from '../../../state/follow.ts';
import type { Scene } from '../../../state/scene.ts';
import { PickOne } from '../../../ui/PickOne.tsx';
import { Letters, LettersKey } from './Letters.tsx';
import type { Order, QuotationGroup, SharedQuotation } from './quotations.ts';
import './passport-index.css';

export interface PassportIndexProps {
  readonly scene: Scene;
  readonly groups: readonly QuotationGroup[];
  readonly order: Order;
  readonly docs: readonly string[];
  /** Words that the quotations listed must have. */
  readonly rows: string;
  /** The passage in hand. */
  readonly current: string;
  readonly go: Go;
}

/** Links laid out at once; the rest on request. */
const FIRST = 200;

/** More letters beside a title than these are counts. */
const LETTERS = 8;

/** All quotations that two or more documents have, each with a mark for every document. */
export function PassportIndex({ scene, groups, order, docs, rows, current, go }: PassportIndexProps) {
  const [room, setRoom] = useState(FIRST);
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <nav className="passport-index no-print" aria-label="Shared quotations">
      <div className="index-tools">
        <label className="search">
          <span className="sr-only">Only quotations with these words</span>
          <input
            type="search"
            placeholder="Filter quotations"
            autoComplete="off"
            spellCheck={false}
            value={rows}
            onChange={(event) => go.change({ rows: event.target.value })}
          />
        </label>
        <PickOne
          label="Order:"
          value={order}
          options={[
            { value: 'spread', words: 'most documents first' },
            { value: 'text', words: 'as in the base' },
            { value: 'shift', words: 'quoted here, own words there first' },
          ]}
          onPick={(value) => go.change({ by: value === 'spread' ? '' : `${value}-up` })}
        />
        <p role="status" className="index-count">
          {count === 1 ? '1 quotation' : `${count} quotations`}
        </p>
        {docs.length <= LETTERS && <LettersKey />}
      </div>
      <div {...ARROWS}>
        {firstOf(groups, room).map(({ title, items, shown }) => (
          <div key={title}>
            <p className="group-head">
              <span>{title}</span> <span>{items.length}</span>
            </p>
            <ul aria-label={title}>
              {shown.map((item) => (
                <Item key={item.passage.id} {...{ scene, item, docs, go }} isCurrent={item.passage.id === current} />
              ))}
            </ul>
          </div>
        ))}
      </div>
      {count > room && (
        <button type="button" className="link-button" onClick={() => setRoom(room + FIRST)}>
          Show {Math.min(FIRST, count - room)} more
        </button>
      )}
    </nav>
  );
}

/** The groups that have room, each with those of its quotations that have. */
function firstOf(groups: readonly QuotationGroup[], room: number) {
  return groups.flatMap((group, at) => {
    const before = groups.slice(0, at).reduce((sum, { items }) => sum + items.length, 0);
    const shown = group.items.slice(0, Math.max(0, room - before));
    return shown.length > 0 ? [{ ...group, shown }] : [];
  });
}

interface ItemProps extends Pick<PassportIndexProps, 'scene' | 'docs' | 'go'> {
  readonly item: SharedQuotation;
  readonly isCurrent: boolean;
}

function Item({ scene, item, docs, go, isCurrent }: ItemProps) {
  const { passage, number, title, markings } = item;
  return (
    <li>
      <a {...follow(go, { place: passage.id })} aria-current={isCurrent || undefined}>
        <span className="number">{number}</span>
        <span className="title">{title}</span>
        {docs.length <= LETTERS ? (
          <Letters {...{ scene, docs, markings }} />
        ) : (
          <span className="counts">
            {markings.size} of {docs.length}
          </span>
        )}
      </a>
    </li>
  );
}

/** Up and down lead from link to link. */
const ARROWS = {
  onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const links = [...event.currentTarget.querySelectorAll<HTMLElement>('a')];
    const next = links[links.findIndex((link) => link === document.activeElement) + by];
    if (!next) return;
    event.preventDefault();
    next.focus();
  },
};
