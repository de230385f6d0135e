import { germanDecimal } from '../../../../foundation/german.ts';
import { ratioToFixed } from '../../../../foundation/ratio.ts';
import type { Closeness } from './closeness.ts';
import type { PartnerSet, SizeClass } from './find-partners.ts';

/** Why a set stands where it stands, in one German sentence. */
export function explainPartners({ partners, closeness, spread, urgency, sizeClass }: PartnerSet): string {
  const parts = [closenessText(closeness, partners.length), spreadText(spread), SIZE_TEXTS[sizeClass]];
  const mean = urgency === null ? '' : `, im Mittel Dringlichkeit ${germanDecimal(ratioToFixed(urgency, 1))}`;
  return `${parts.join(', ')}${mean}.`;
}

function closenessText(closeness: Closeness, count: number): string {
  switch (closeness.kind) {
    case 'nachbarn':
      return count === 2 ? 'Nachbarn' : 'Über gemeinsame Grenzen verbunden';
    case 'kreis':
      return 'Kreis mit einer Kommune';
    case 'kreisteil':
      return `Im selben Kreisteil (${closeness.part})`;
    case 'getrennt':
      return 'Nicht benachbart';
    case 'unbekannt':
      return 'Lage zueinander nicht erfasst';
  }
}

function spreadText(spread: PartnerSet['spread']): string {
  if (spread === null) return 'nicht alle haben eine Dringlichkeit genannt';
  if (spread.numerator === 0n) return 'gleich dringlich';
  return `Dringlichkeit ${germanDecimal(ratioToFixed(spread, 1))} auseinander`;
}

const SIZE_TEXTS: Readonly<Record<SizeClass, string>> = {
  aehnlich: 'ähnlich groß',
  verschieden: 'verschieden groß',
  'sehr-verschieden': 'sehr verschieden groß',
  unbekannt: 'Größe nicht erfasst',
};
