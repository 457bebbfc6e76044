import { PROCESSOR_NOTICE, STYLES_NOTICE } from '../../corpus/citations/notices.ts';
import wordnetLicence from '../../engine/data/LICENSE-wordnet.txt?raw';
import { DATA, PAPERS, SHIPPED, type Shipped } from './sources.ts';

/** Papers whose ideas the engine uses. */
export function Sources() {
  return (
    <>
      <p>
        The rules are put together from work that others published. The word “witness” for a text and “reading” for what
        it has come from the study of old manuscripts, where texts have been compared side by side for centuries.
      </p>
      <ul className="sources">
        {PAPERS.map(({ who, what, used }) => (
          <li key={what}>
            {who}: <cite>{what}</cite>. Used for: {used}.
          </li>
        ))}
      </ul>
    </>
  );
}

/** Libraries, fonts, word lists and citation styles, with their licences. */
export function Licences() {
  return (
    <>
      <p>
        The software is under the MIT licence. The articles are not: each stays under the rights of its publisher. The
        page also ships the work of others:
      </p>
      <table className="shipped">
        <caption>Libraries, fonts, word lists and citation styles</caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Licence</th>
            <th scope="col">By</th>
          </tr>
        </thead>
        <tbody>
          {[...SHIPPED, ...DATA].map((item) => (
            <ShippedRow key={item.packages[0]} item={item} />
          ))}
        </tbody>
      </table>
      {NOTICES.map(({ title, words }) => (
        <details key={title} className="licence">
          <summary>
            {title}
            <span className="chevron" aria-hidden="true" />
          </summary>
          <p className="licence-text">{words}</p>
        </details>
      ))}
    </>
  );
}

const NOTICES = [
  { title: 'The WordNet licence', words: wordnetLicence.trim() },
  { title: 'The notice of citeproc-js', words: PROCESSOR_NOTICE },
  { title: 'The authors of the citation styles', words: STYLES_NOTICE },
] as const;

function ShippedRow({ item }: { readonly item: Shipped }) {
  return (
    <tr>
      <th scope="row">
        {item.packages.join(', ')} <span className="means">{item.what}</span>
      </th>
      <td>{item.licence}</td>
      <td>{item.by}</td>
    </tr>
  );
}
