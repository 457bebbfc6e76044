import { ACCURACY, ofHundred, totalOf } from './accuracy.ts';

/** What the engine cannot find or know, so that nobody takes its silence for an answer. */
export function Limits() {
  const news = totalOf('held-out') ?? totalOf('stories');
  const fitted = ACCURACY.sets.filter(({ use, sets }) => use === 'fitted' && sets === 1);
  const pairs = fitted.reduce((sum, set) => sum + set.pairs, 0);
  return (
    <ul className="limits">
      <li>
        <b>It misses statements.</b> It finds nearly all copied wording
        {news?.recallParaphrase != null && (
          <>
            , and about {ofHundred(news.recallParaphrase)} of 100 statements that are told in other words (
            {news.use === 'held-out' ? 'held-out' : 'invented'} stories)
          </>
        )}
        . So “not found” means: not found by these rules. Read the nearest sentence before you rely on it.
      </li>
      <li>
        <b>It does not understand.</b> It compares words, their roots and related words. It does not know that 20 of 40
        is half, or that two names are one person.
      </li>
      <li>
        <b>It hardly sees “not”.</b> “He was released” and “he was not released” look almost the same to it. The word is
        marked where wording is close; where it is not, read both.
      </li>
      <li>
        <b>It compares sentence with sentence.</b> What one text tells in a word or spreads over a paragraph can be
        lost.
      </li>
      <li>
        <b>It reads words only.</b> It sees no picture, video, layout or tone.
      </li>
      <li>
        <b>It knows English.</b> Other languages are compared, but sentences, speakers and related words are found by
        English rules.
      </li>
      <li>
        <b>It knows no motive.</b> “Not found” is about a text. Its length, deadline or date may be the reason.
      </li>
      <li>
        <b>It does not know who was first.</b> Dates are those the texts state. A source that is not in the set is not
        seen.
      </li>
      <li>
        <b>It learned from few texts.</b> The numbers of the score were fitted on {pairs} pairs in {fitted.length} sets.
        On other news expect less than there.
      </li>
      <li>
        <b>A chance is an estimate.</b> It was fitted to be right on the whole; for one pair it can be far off.
      </li>
    </ul>
  );
}
