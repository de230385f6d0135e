import { type Ratio, ratio } from '../../../../foundation/ratio.ts';
import type { MoneyQuestion, NumberQuestion } from '../questionnaire/question.ts';

/** A unit that people mistake for the one asked: what the typed figure must be multiplied by, and how to ask for it. */
export interface UnitSlip {
  readonly factor: Ratio;
  readonly ask: string;
}

const MONEY: readonly UnitSlip[] = [
  { factor: ratio(1000n), ask: 'Haben Sie Tausend Euro statt Euro eingetragen?' },
  { factor: ratio(1n, 100n), ask: 'Haben Sie Cent statt Euro eingetragen?' },
  { factor: ratio(1n, 1000n), ask: 'Haben Sie drei Nullen zu viel eingetragen?' },
];

const MINUTES: readonly UnitSlip[] = [
  { factor: ratio(60n), ask: 'Haben Sie Stunden statt Minuten eingetragen?' },
  { factor: ratio(1n, 60n), ask: 'Haben Sie Sekunden statt Minuten eingetragen?' },
];

const HOURS: readonly UnitSlip[] = [
  { factor: ratio(1n, 60n), ask: 'Haben Sie Minuten statt Stunden eingetragen?' },
  { factor: ratio(60n), ask: 'Fehlt der Faktor 60 zwischen Stunden und Minuten?' },
  { factor: ratio(8n), ask: 'Haben Sie Arbeitstage statt Stunden eingetragen?' },
];

const PER_YEAR: readonly UnitSlip[] = [
  { factor: ratio(12n), ask: 'Haben Sie den Wert eines Monats statt den des Jahres eingetragen?' },
];

const PLAIN: readonly UnitSlip[] = [
  { factor: ratio(1000n), ask: 'Haben Sie in Tausend eingetragen?' },
  { factor: ratio(1n, 1000n), ask: 'Ist ein Komma verloren gegangen?' },
  { factor: ratio(1n, 100n), ask: 'Ist ein Komma verloren gegangen?' },
];

/**
 * Slips to ask for, the likeliest first. Where only one end of the range is known, any shift of the comma would fit: then
 * only the units themselves are asked for.
 */
export function unitSlips(question: NumberQuestion | MoneyQuestion): readonly UnitSlip[] {
  const hasBothEnds = question.range !== null && question.range.min !== null && question.range.max !== null;
  if (question.kind === 'betrag') return hasBothEnds ? MONEY : [];
  const unit = question.unit.toLowerCase();
  return [
    ...(unit.includes('minute') ? MINUTES : []),
    ...(unit.includes('stunde') ? HOURS : []),
    ...(hasBothEnds && unit.includes('jahr') ? PER_YEAR : []),
    ...(hasBothEnds ? PLAIN : []),
  ];
}
