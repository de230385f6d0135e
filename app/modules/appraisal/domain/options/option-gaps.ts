import { germanList } from '../../../../foundation/german.ts';
import { movesStaff, type OptionContent } from './joint-option.ts';
import type { OptionField } from './option-draft.ts';

/** What an option lacks, with what to do about it. */
export interface OptionGap {
  readonly field: OptionField;
  /** German sentence. */
  readonly reason: string;
}

const gap = (field: OptionField, reason: string): OptionGap => ({ field, reason });

/**
 * Everything an option lacks before it can be preferred. `criteria` are the labels it is judged by: as in the comparison
 * of a bundle, a missing judgement counts neither as bad nor as good, so all must be there.
 */
export const optionGaps = (option: OptionContent, criteria: readonly string[]): OptionGap[] => [
  ...carrierGaps(option),
  ...needGaps(option),
  ...costGaps(option),
  ...staffGaps(option),
  ...judgementGaps(option, criteria),
];

const carrierGaps = ({ carrier }: OptionContent): OptionGap[] =>
  carrier === '' ? [gap('carrier', 'Nennen Sie, wer die Aufgabe trägt.')] : [];

/** Whoever is paid from outside brings his own staff. */
const needGaps = ({ organisation, staff, material }: OptionContent): OptionGap[] => [
  ...(staff.length === 0 && organisation !== 'dritte'
    ? [gap('staff', 'Nennen Sie das Personal, das gebraucht wird, nach Entgeltgruppen.')]
    : []),
  ...(material === '' ? [gap('material', 'Nennen Sie, welche Sachmittel nötig sind, oder „keine“.')] : []),
];

const costGaps = ({ onceCost, yearCost, vat, setupWeeks }: OptionContent): OptionGap[] => [
  ...(onceCost === null
    ? [gap('onceCost', 'Nennen Sie die einmaligen Kosten; 0 ist auch eine Antwort.')]
    : []),
  ...(yearCost === null ? [gap('yearCost', 'Nennen Sie die Kosten im Jahr für alle Kommunen.')] : []),
  ...(vat === 'offen' ? [gap('vat', 'Klären Sie, ob Umsatzsteuer anfällt (§ 2b UStG).')] : []),
  ...(setupWeeks === null
    ? [gap('setupWeeks', 'Schätzen Sie, wie viele Wochen die Einrichtung dauert.')]
    : []),
];

function staffGaps({ transfer, transferPlaces, consent, representation }: OptionContent): OptionGap[] {
  if (transfer === 'offen') return [gap('transfer', 'Klären Sie, ob und wie Personal wechselt.')];
  if (!movesStaff(transfer)) return [];
  return [
    ...(transferPlaces === null
      ? [gap('transferPlaces', 'Nennen Sie, wie viele Stellen vom Wechsel betroffen sind.')]
      : []),
    ...(consent === 'offen'
      ? [gap('consent', 'Beteiligen Sie die Personalvertretung: Personal soll wechseln.')]
      : []),
    ...(representation === ''
      ? [gap('representation', 'Nennen Sie, welche Personalvertretungen zu beteiligen sind.')]
      : []),
  ];
}

function judgementGaps({ assessment, points }: OptionContent, criteria: readonly string[]): OptionGap[] {
  const open = criteria.filter((label) => !points.has(label));
  return [
    ...(assessment === '' ? [gap('assessment', 'Schreiben Sie, was für und was gegen sie spricht.')] : []),
    ...(open.length > 0
      ? [gap('points', `Bewerten Sie noch: ${germanList(open.map((label) => `„${label}“`))}.`)]
      : []),
  ];
}
