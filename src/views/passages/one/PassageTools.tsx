import { SaveImage } from '../../../ui/drawing/SaveImage.tsx';
import { measure } from '../../../ui/drawing/measure.ts';
import { absoluteAddress } from '../../../state/address.ts';
import { PassageActions } from '../../../ui/passage-actions/PassageActions.tsx';
import { PassageLink } from '../../../ui/PassageLink.tsx';
import type { Scene } from '../../../state/scene.ts';
import { usePassages } from '../context.ts';
import { printOpenPassage } from '../print-passage.ts';
import type { Row } from '../rows.ts';
import type { Specimen } from './specimen-model.ts';

export interface PassageToolsProps {
  readonly scene: Scene;
  readonly row: Row;
  readonly title: string;
  readonly specimen: Specimen;
}

/** What can be done with a passage as a whole. */
export function PassageTools({ scene, row, title, specimen }: PassageToolsProps) {
  const { state, linkTo } = usePassages();
  const { corpus, namesShown } = scene;
  const { passage, number, against } = row;
  const here = linkTo({ place: passage.id, layout: 'one' });
  const draw = async () => {
    const { drawSpecimen } = await import('./specimen-drawing.ts');
    return drawSpecimen(scene, specimen, { number, title }, measure);
  };
  return (
    <div className="one-tools no-print">
      <PassageActions
        {...{ corpus, passage, title, number, namesShown }}
        base={against}
        order={state.docs}
        address={absoluteAddress(here)}
      />
      <PassageLink href={here} copies>
        Copy link
      </PassageLink>
      <SaveImage name={`passage-${number}`} draw={draw} />
      <button type="button" className="link-button" onClick={printOpenPassage}>
        Print
      </button>
    </div>
  );
}
