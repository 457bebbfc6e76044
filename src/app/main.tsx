import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import '@fontsource-variable/source-sans-3/wght.css';
import './app.css';
import './print.css';

/** A page in sight always gets its frame, on a slow phone after a second; ms. */
const PATIENCE = 1500;

// No `await` here: parts of the page import from this file, and would wait for it for ever.
void begin();

/** What index.html holds is drawn first: a phone takes longer to read the rest of the script than to draw a frame. */
async function begin() {
  if (document.visibilityState === 'visible') await firstPaint();
  const { start } = await import('./start.tsx');
  start();
}

function firstPaint(): Promise<void> {
  return new Promise((resume) => {
    new PerformanceObserver(() => resume()).observe({ type: 'paint', buffered: true });
    setTimeout(resume, PATIENCE);
  });
}
