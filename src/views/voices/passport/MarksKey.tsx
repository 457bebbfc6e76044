/** What the marks in the words mean; each shows its own sign. */
export function MarksKey() {
  return (
    <p className="marks-of-passport">
      <span>
        <span className="mark-added">added words</span>
      </span>
      <span>
        <span className="mark-replaced">
          <span className="mark-words">other words</span>
          <sup>a</sup>
        </span>{' '}
        the words of the document compared with stand beneath
      </span>
      <span>
        <span className="mark-note mark-caret" />
        <span className="beside-caret">words fewer</span>
      </span>
      <span>
        <span className="mark-layer" data-layer="speaker">
          speaker
        </span>
      </span>
      <span>
        <span className="mark-layer" data-layer="verb">
          verb of saying
        </span>
      </span>
    </p>
  );
}
