import { layerOptions } from '../../state/layer-options.ts';
import { KINDS, type Sort } from '../../state/view-state.ts';
import { DocumentChooser } from '../../ui/DocumentChooser.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { KIND_WORDS } from '../../ui/passage-words.ts';
import { PickOne } from '../../ui/PickOne.tsx';
import { Siglum } from '../../ui/Siglum.tsx';
import { SiglumToggles } from '../../ui/SiglumToggles.tsx';
import { usePassages } from './context.ts';
import { countKinds, toggled } from './filters.ts';
import type { Row } from './rows.ts';
import { outletOf, witnessOf, type Scene } from './scene.ts';
import { MenuLabel, Tick } from './Tick.tsx';

const SORTS: readonly { readonly value: Sort; readonly words: string }[] = [
  { value: 'spread', words: 'most shared' },
  { value: 'base', words: 'as in the base' },
  { value: 'difference', words: 'most different' },
];

/** More signs than this push the rest of the line away. */
const SIGNS_SHOWN = 3;

export interface ToolbarProps {
  readonly scene: Scene;
  /** All of the layer and the documents shown, filtered or not. */
  readonly rows: readonly Row[];
  /** Whether the choice of documents is here; else it is in the bar above. */
  readonly withDocuments: boolean;
}

/** Everything that arranges the grid: what is listed, in what order, against which base, beside which documents. */
export function Toolbar({ scene, rows, withDocuments }: ToolbarProps) {
  const { state, change } = usePassages();
  const { corpus, edition } = scene;
  const documents = corpus.witnesses.map(({ id, siglum, outlet }, index) => ({ id, siglum, outlet, index }));
  return (
    <div role="group" aria-label="Arrange the passages" className="toolbar no-print">
      <PickOne
        label="Set"
        value={state.layer}
        options={layerOptions(corpus, edition)}
        onPick={(layer) => change({ layer })}
      />
      <KindMenu rows={rows} />
      <PickOne label="Order" value={state.sort} options={SORTS} onPick={(sort) => change({ sort })} />
      <PickOne
        label="Base"
        value={state.base}
        options={state.docs.map((id) => ({ value: id, words: outletOf(scene, id) }))}
        onPick={(base) => change({ base })}
      />
      <FoundMenu scene={scene} />
      <SiglumToggles
        label="Not found in"
        items={documents}
        pressed={state.notFoundIn}
        onToggle={(id) => change({ notFoundIn: toggled(state.notFoundIn, id) })}
      />
      {withDocuments && (
        <DocumentChooser
          label={<MenuLabel name="Documents" value={<b>{`${state.docs.length} of ${documents.length}`}</b>} />}
          witnesses={corpus.witnesses}
          docs={state.docs}
          onChange={(docs) => change({ docs })}
        />
      )}
    </div>
  );
}

function KindMenu({ rows }: Pick<ToolbarProps, 'rows'>) {
  const { state, change } = usePassages();
  const { kinds } = state;
  const counts = countKinds(rows);
  // A kind that is ticked stays, so that it can be unticked.
  const offered = KINDS.filter((kind) => counts.has(kind) || kinds.includes(kind));
  const words = kinds.length === 0 ? 'all' : kinds.map((kind) => KIND_WORDS[kind]).join(', ');
  return (
    <Menu label={<MenuLabel name="Kind" value={<b className="chosen">{words}</b>} />}>
      <fieldset>
        <legend className="sr-only">Kinds of passages</legend>
        {offered.map((kind) => (
          <Tick
            key={kind}
            on={kinds.includes(kind)}
            onChange={() => change({ kinds: KINDS.filter((other) => toggled(kinds, kind).includes(other)) })}
          >
            {KIND_WORDS[kind]} <span className="text-ink-3">{counts.get(kind) ?? 0}</span>
          </Tick>
        ))}
        <p className="mt-1 max-w-[220px] text-[12.5px]">None ticked means all. A passage is as its weakest pair.</p>
      </fieldset>
    </Menu>
  );
}

function FoundMenu({ scene }: { readonly scene: Scene }) {
  const { state, change } = usePassages();
  const { foundIn } = state;
  const sign = (id: string, name?: string) => {
    const { witness, index } = witnessOf(scene, id);
    return <Siglum key={id} siglum={witness.siglum} index={index} {...(name !== undefined && { name })} />;
  };
  const value =
    foundIn.length === 0 ? (
      <b>any</b>
    ) : foundIn.length > SIGNS_SHOWN ? (
      <b>{foundIn.length} documents</b>
    ) : (
      foundIn.map((id) => sign(id, outletOf(scene, id)))
    );
  return (
    <Menu label={<MenuLabel name="Found in" value={value} />}>
      <fieldset>
        <legend className="sr-only">Found in</legend>
        {scene.corpus.witnesses.map(({ id, outlet }) => (
          <Tick key={id} on={foundIn.includes(id)} onChange={() => change({ foundIn: toggled(foundIn, id) })}>
            {sign(id)} {outlet}
          </Tick>
        ))}
        <p className="mt-1 max-w-[220px] text-[12.5px]">Lists passages that every ticked document has.</p>
      </fieldset>
    </Menu>
  );
}
