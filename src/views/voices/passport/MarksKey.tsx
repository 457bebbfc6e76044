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
        with what stands there in the document compared with
      </span>
      <span>
        <span className="mark-note mark-caret" /> words fewer
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
