/** While the desk answers. */
export function Waiting() {
  return (
    <p role="status" className="words-none">
      Counting …
    </p>
  );
}
