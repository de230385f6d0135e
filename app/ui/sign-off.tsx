import { classNames } from './class-names.ts';

/** How one part of a sign-off stands; fill and pattern differ, so that hue carries nothing alone. */
export type SignOffKind = 'done' | 'conditional' | 'question' | 'objection' | 'out' | 'open';

export interface SignOffCount {
  readonly kind: SignOffKind;
  readonly count: number;
  /** "zugestimmt", "noch offen". */
  readonly label: string;
}

/**
 * One segment for each who is asked, in groups, with the counts written below. The bar repeats the counts, so it is
 * silent; what is zero is left out.
 */
export function SignOff({ counts }: { readonly counts: readonly SignOffCount[] }) {
  const shown = counts.filter(({ count }) => count > 0);
  return (
    <div className="gw-signoff">
      <div className="gw-signoff__bar" aria-hidden="true">
        {shown.flatMap(({ kind, count }) =>
          Array.from({ length: count }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rendered once and never reordered
            <Segment key={`${kind}${index}`} kind={kind} />
          )),
        )}
      </div>
      <ul className="gw-signoff__legend">
        {shown.map(({ kind, count, label }) => (
          <li key={kind}>
            <Segment kind={kind} isKey /> <b>{count}</b> {label}
          </li>
        ))}
      </ul>
    </div>
  );
}

const Segment = ({ kind, isKey = false }: { readonly kind: SignOffKind; readonly isKey?: boolean }) => (
  <span
    className={classNames('gw-signoff__part', `gw-signoff__part--${kind}`, isKey && 'gw-signoff__part--key')}
    aria-hidden="true"
  />
);
