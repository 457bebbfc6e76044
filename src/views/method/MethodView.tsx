import { useId, type ReactNode } from 'react';
import type { ViewProps } from '../../state/view-state.ts';
import { ACCURACY } from './accuracy.ts';
import { Evidence } from './Evidence.tsx';
import { Figures } from './Figures.tsx';
import { Limits } from './Limits.tsx';
import './method.css';
import './method-print.css';
import { Parts } from './Parts.tsx';
import { Licences, Sources } from './Sources.tsx';
import { Stages } from './Stages.tsx';

/** How does it work, how good is it, and what can it not see? */
export function MethodView({ edition }: Pick<ViewProps, 'edition'>) {
  return (
    <div className="method page-x">
      <p className="method-lead">
        Same Story looks for what several texts about one story have in common. It works by fixed rules that anyone can
        check. It describes texts. It does not rate outlets, and it does not know why a text has or lacks a passage.
      </p>
      <Section title="What happens to the texts">
        <Stages />
      </Section>
      <Section title="Words, voices and figures">
        <Evidence />
      </Section>
      <Section title="What it cannot see">
        <Limits />
      </Section>
      <Section title="How good it is">
        <Figures />
      </Section>
      <Section title="What each part adds">
        <Parts />
      </Section>
      <Section title="Where it comes from">
        <Sources />
      </Section>
      <Section title="What the page ships">
        <Licences />
      </Section>
      <Section title="What leaves this device">
        <Privacy />
      </Section>
      <Section title="Version">
        <p>
          The passages on this page were found by version {edition.engine} of the engine. The figures above were
          measured with version {ACCURACY.engine}, by the command <code>npm run accuracy</code>; a test stops every
          change that would leave them out of date. The same texts give the same result in every browser.
        </p>
      </Section>
    </div>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <div className="method-body">{children}</div>
    </section>
  );
}

function Privacy() {
  return (
    <>
      <p>
        Nothing you read, choose or type. The page takes its files from its own address and asks no other. It has no
        account, sets no cookie and counts no visits. The texts are compared in this browser.
      </p>
      <p>
        This device keeps your settings, and what you change of a corpus: its list of words, and who speaks. The address
        of the page holds the view you see, so that you can share it: documents, filters, and the words you search or
        filter by, unless they may name a private person. Names of private people are masked again whenever the page is
        opened.
      </p>
      <p>Whoever hosts these files sees the network address of each visitor, as on every site.</p>
    </>
  );
}
