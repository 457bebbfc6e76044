import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/source-serif-4/opsz-italic.css';
import '@fontsource-variable/source-sans-3/wght.css';
import './app.css';
import './print.css';
import { nextFrame } from '../ui/next-frame.ts';

// No `await` here: parts of the page import from this file, and would wait for it for ever.
void begin();

/** What index.html holds is drawn first: a phone takes longer to read the rest of the script than to draw a frame. */
async function begin() {
  await nextFrame();
  const { start } = await import('./start.tsx');
  start();
}
