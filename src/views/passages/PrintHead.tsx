import { absoluteAddress } from '../../state/address.ts';

/** On paper only: what this is and where it can be opened again. */
export function PrintHead({ title, address }: { readonly title: string; readonly address: string }) {
  return (
    <div className="page-x print-head hidden print:block">
      <p className="title">{title}</p>
      <p className="wrap-anywhere">Same Story, shared passages · {absoluteAddress(address)}</p>
    </div>
  );
}
