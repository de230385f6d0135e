import { germanDecimal, germanInteger } from '../../../../foundation/german.ts';
import { Badge } from '../../../../ui/badge.tsx';
import type { BundleFigures } from '../../domain/bundles/bundle-figures.ts';
import type { BundleRecord } from '../../domain/bundles/bundle-record.ts';
import { BUNDLE_STATE_LABELS, type BundleState } from '../../domain/bundles/bundle-state.ts';

const LOOKS = {
  vorschlag: { tone: 'neutral' },
  'in-pruefung': { tone: 'info', icon: 'schedule' },
  bereit: { tone: 'success', icon: 'check' },
  verworfen: { tone: 'neutral', icon: 'close' },
} as const satisfies Readonly<Record<BundleState, object>>;

/** How far a bundle is, in a word; what became a project says so. */
export const BundleBadge = ({ state, reference }: Pick<BundleRecord, 'state' | 'reference'>) =>
  reference ? (
    <Badge tone="success" icon="check">
      Übernommen
    </Badge>
  ) : (
    <Badge {...LOOKS[state]}>{BUNDLE_STATE_LABELS[state]}</Badge>
  );

/** "12 von 29". */
export const wantingText = ({ wanting, roundMembers }: BundleFigures): string =>
  `${germanInteger(wanting)} von ${germanInteger(roundMembers)}`;

/** A figure in German notation, a dash where nobody gave a mark. */
export const figureText = (decimal: string | null): string =>
  decimal === null ? '–' : germanDecimal(decimal);

/** "0.9134" is "91,3 %". */
export const percentText = (share: string): string => {
  const thousandths = Math.round(Number(share) * 1000);
  return `${germanDecimal(`${Math.trunc(thousandths / 10)}.${thousandths % 10}`)}\u00a0%`;
};
