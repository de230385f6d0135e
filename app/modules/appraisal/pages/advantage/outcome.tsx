import type { Cents } from '../../../../foundation/cents.ts';
import { germanEuro } from '../../../../foundation/german.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { NoValue } from '../../../../ui/text.tsx';

/** Saves or pays more, in a word with its icon; nothing without a figure. */
export function OutcomeBadge({ saving }: { readonly saving: Cents | null }) {
  if (saving === null) return null;
  if (saving < 0n)
    return (
      <Badge tone="danger" icon="warning">
        zahlt mehr
      </Badge>
    );
  if (saving === 0n) return <Badge>gleich</Badge>;
  return (
    <Badge tone="success" icon="checkCircle">
      spart
    </Badge>
  );
}

/** The saving with its sign; a dash without one. */
export const savingText = (saving: Cents | null) =>
  saving === null ? <NoValue spoken="nicht bekannt" /> : germanEuro(saving);
