import type { Kind } from '../../engine/types.ts';
import type { Layer, Sort, ViewState } from '../../state/view-state.ts';
import { Menu } from '../../ui/Menu.tsx';
import { PickOne } from '../../ui/PickOne.tsx';
import { SiglumToggles } from '../../ui/SiglumToggles.tsx';
import { DocumentChooser } from './DocumentChooser.tsx';
import { KIND_WORDS, KINDS } from './labels.ts';
import { outletOf, type Scene } from './scene.ts';

export interface ToolbarProps {
  readonly scene: Scene;
  readonly state: ViewState;
  readonly change: (patch: Partial<ViewState>) => void;
}

const SORTS: readonly { value: Sort; words: string }[] = [
  { value: 'base', words: 'as in the base' },
  { value: 'spread', words: 'most shared' },
  { value: 'difference', words: 'most different' },
];

/** Everything that arranges the grid: what is listed, in what order, against which base, beside which documents. */
export function Toolbar({ scene, state, change }: ToolbarProps) {
  const { corpus, edition } = scene;
  const documents = corpus.witnesses.map(({ id, siglum, outlet }, index) => ({ id, siglum, outlet, index }));
  const layers: readonly { value: Layer; words: string }[] = [
    ...(corpus.review ? [{ value: 'reviewed' as const, words: `checked by hand, ${edition.reviewed.length}` }] : []),
    { value: 'engine', words: `engine alone, ${edition.alone.length}` },
  ];
  return (
    <div role="group" aria-label="Arrange the passages" className="toolbar">
      <PickOne label="Passages" value={state.layer} options={layers} onPick={(layer) => change({ layer })} />
      <KindMenu kinds={state.kinds} change={change} />
      <PickOne label="Order" value={state.sort} options={SORTS} onPick={(sort) => change({ sort })} />
      <PickOne
        label="Base"
        value={state.base}
        options={state.docs.map((id) => ({ value: id, words: outletOf(scene, id) }))}
        onPick={(base) => change({ base })}
      />
      <SiglumToggles
        label="Found in"
        items={documents}
        pressed={state.foundIn}
        onToggle={(id) => change({ foundIn: toggled(state.foundIn, id) })}
      />
      <SiglumToggles
        label="Not found in"
        items={documents}
        pressed={state.notFoundIn}
        onToggle={(id) => change({ notFoundIn: toggled(state.notFoundIn, id) })}
      />
      <DocumentChooser scene={scene} docs={state.docs} onChange={change} />
    </div>
  );
}

/** Finds words in the readings shown. No completion: it would offer names of private people. */
export function Search({ state, change }: Pick<ToolbarProps, 'state' | 'change'>) {
  return (
    <label className="search">
      <span className="sr-only">Search the passages</span>
      <input
        type="search"
        placeholder="Search the passages"
        autoComplete="off"
        spellCheck={false}
        value={state.query}
        onChange={(event) => change({ query: event.target.value })}
      />
    </label>
  );
}

function KindMenu({ kinds, change }: { readonly kinds: readonly Kind[]; readonly change: ToolbarProps['change'] }) {
  const words = kinds.length === 0 ? 'all' : kinds.map((kind) => KIND_WORDS[kind]).join(', ');
  return (
    <Menu
      label={
        <span className="pick">
          Kind <b>{words}</b>
          <span className="chevron" aria-hidden="true" />
        </span>
      }
    >
      <fieldset>
        <legend className="sr-only">Kinds of passages</legend>
        {KINDS.map((kind) => (
          <label key={kind} className="flex min-h-7 items-center gap-2 text-ink max-page:min-h-11">
            <input
              type="checkbox"
              checked={kinds.includes(kind)}
              onChange={() => change({ kinds: KINDS.filter((other) => toggled(kinds, kind).includes(other)) })}
            />
            {KIND_WORDS[kind]}
          </label>
        ))}
        <p className="mt-1 max-w-[220px] text-[12.5px]">None ticked means all. A passage is as its weakest pair.</p>
      </fieldset>
    </Menu>
  );
}

/** Whether anything keeps passages out. */
export function isFiltered({ kinds, foundIn, notFoundIn, query }: ViewState): boolean {
  return kinds.length + foundIn.length + notFoundIn.length > 0 || query.trim() !== '';
}

export const NO_FILTER: Pick<ViewState, 'kinds' | 'foundIn' | 'notFoundIn' | 'query'> = {
  kinds: [],
  foundIn: [],
  notFoundIn: [],
  query: '',
};

function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}
