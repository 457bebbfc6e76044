import { Component, type ReactNode } from 'react';
import { reloadPage } from '../state/address.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { isMissingFile, MISSING_FILE } from './missing-file.ts';

export interface ErrorBoundaryProps {
  /** What failed, as the start of a sentence: "The view Passages". */
  readonly what: string;
  readonly children: ReactNode;
}

/** Keeps the rest of the page alive when one part throws, and offers a report that holds no text of the documents. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: Error | null }> {
  override state = { error: null as Error | null };

  static getDerivedStateFromError(thrown: unknown) {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    if (isMissingFile(error)) return <MissingFile what={this.props.what} />;
    const report = reportOf(this.props.what, error);
    return (
      <section role="alert" className="page-x max-w-[72ch] py-8">
        <h1 className="font-serif text-[1.3125rem] leading-[1.5625rem] font-semibold">
          {this.props.what} stopped with an error
        </h1>
        <p className="mt-2 text-ink-2">
          Nothing was sent anywhere. Reloading the page usually helps. The report below says what happened, without any
          text of the documents.
        </p>
        <pre
          className="mt-3 max-h-60 overflow-auto border border-rule-2 p-3 text-[0.75rem] whitespace-pre-wrap"
          tabIndex={0}
        >
          {report}
        </pre>
        <div className="mt-3 flex flex-wrap gap-3">
          <button type="button" className="box-button" onClick={() => this.setState({ error: null })}>
            Try again
          </button>
          <CopyButton text={report} className="box-button">
            Copy the report
          </CopyButton>
        </div>
      </section>
    );
  }
}

/** The state is in the address, so that loading the page again loses nothing but names shown. */
function MissingFile({ what }: Pick<ErrorBoundaryProps, 'what'>) {
  return (
    <section role="alert" className="page-x max-w-[72ch] py-8">
      <h1 className="font-serif text-[1.3125rem] leading-[1.5625rem] font-semibold">{MISSING_FILE}</h1>
      <p className="mt-2 mb-3 text-ink-2">
        {what} needs it. The connection may be gone, or the site may have been renewed since this page was opened.
      </p>
      <button type="button" className="box-button" onClick={reloadPage}>
        Try again
      </button>
    </section>
  );
}

/** A message may quote the value that broke it; the name and the stack's places say where without saying what. */
function reportOf(what: string, error: Error): string {
  const places = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s*at |@/.test(line) && !line.includes(error.message));
  return [`${what}: ${error.name}`, ...places.slice(0, 12).map((line) => line.trim())].join('\n');
}
