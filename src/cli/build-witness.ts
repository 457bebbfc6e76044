/** One witness of a built corpus, from what a person wrote about it and from the text itself. */
import { at, type Complain } from '../corpus/problems.ts';
import type { Witness } from '../corpus/schema.ts';
import type { SourceWitness } from '../corpus/source.ts';
import { segment } from '../engine/index.ts';
import type { Block, BlockRole, Lacuna } from '../engine/types.ts';
import { locate } from './locate.ts';
import type { TextFile } from './text-file.ts';

/** `path` is where the witness stands in `source.json`. */
export function buildWitness(source: SourceWitness, file: TextFile, path: string, complain: Complain): Witness {
  const { text, sha256 } = file;
  const { blocks } = segment({ id: source.id, text });
  const find = (place: Parameters<typeof locate>[1], ...under: readonly (string | number)[]) =>
    locate(text, place, source.file, at(path, ...under), complain);
  return {
    id: source.id,
    siglum: source.siglum,
    outlet: source.outlet,
    kind: source.kind,
    headline: source.headline === undefined ? firstOf(blocks, 'headline', text) : source.headline,
    byline: source.byline === undefined ? bylineOf(blocks, text) : source.byline,
    dates: source.dates.flatMap((date, index) =>
      find(date, 'dates', index, 'text').map(({ start, end }) => ({ start, end, of: date.of, iso: date.iso })),
    ),
    sha256,
    text,
    blocks,
    defects: source.defects
      .flatMap((defect, index) => {
        const { note, kind } = defect;
        return find(defect, 'defects', index, 'text').map(({ start, end }) => ({
          start,
          end,
          note,
          ...(kind && { kind }),
        }));
      })
      .sort((a, b) => a.start - b.start || a.end - b.end),
    lacunae: source.lacunae
      .flatMap((lacuna, index): readonly Lacuna[] => {
        const { lacks, note } = lacuna;
        if ('at' in lacuna) return [{ at: 0, lacks, note }];
        const place = { text: lacuna.after, nth: lacuna.nth };
        return find(place, 'lacunae', index, 'after').map(({ end }) => ({ at: end, lacks, note }));
      })
      .sort((a, b) => a.at - b.at),
    provenance: source.provenance,
  };
}

/** The words of a byline without the "By" before them. */
function bylineOf(blocks: readonly Block[], text: string): string | null {
  return firstOf(blocks, 'byline', text)?.replace(/^by\s+/i, '') ?? null;
}

function firstOf(blocks: readonly Block[], role: BlockRole, text: string): string | null {
  const block = blocks.find((candidate) => candidate.role === role);
  return block ? text.slice(block.start, block.end) : null;
}
