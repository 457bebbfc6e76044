import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { readAddress } from '../state/address.ts';
import { decode } from '../state/url.ts';
import { App } from './App.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { preloadView } from './views.ts';

/** Puts the page in the place of what index.html holds. */
export function start(): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no element with the id "root"');
  void preloadView(decode(readAddress()).view);
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary what="The page">
        <App />
      </ErrorBoundary>
    </StrictMode>,
  );
}
