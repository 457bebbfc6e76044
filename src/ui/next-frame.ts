/** A page that nobody looks at gets no frame; ms. */
const PATIENCE = 200;

/** Waits until what is there has been drawn, or would have been. */
export function nextFrame(): Promise<void> {
  return new Promise((resume) => {
    setTimeout(resume, PATIENCE);
    requestAnimationFrame(() => setTimeout(resume));
  });
}
