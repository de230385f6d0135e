import type { Millionths } from '../../../../foundation/decimal.ts';
import { MILLION } from '../../../../foundation/decimal.ts';
import { germanDecimal, germanInteger } from '../../../../foundation/german.ts';
import {
  compareRatio,
  divideRatio,
  multiplyRatio,
  type Ratio,
  ratio,
  ratioOfDecimal,
  ratioToDecimal,
} from '../../../../foundation/ratio.ts';
import {
  MEASURES,
  type Measure,
  type MoneyQuestion,
  type NumberQuestion,
  type PlausibleRange,
} from '../questionnaire/question.ts';
import { decimalText, withUnit } from './answer-text.ts';
import type { Finding } from './finding.ts';
import { type UnitSlip, unitSlips } from './unit-slips.ts';

/** What figures are measured by. Null: not known. */
export interface Measuring {
  /** Inhabitants of the member at the end of the year asked about. */
  readonly inhabitants: number | null;
  /** Its number of cases, as it answered. */
  readonly cases: Millionths | null;
}

type FigureQuestion = NumberQuestion | MoneyQuestion;

/**
 * Whether a figure lies where the questionnaire says it usually does. Outside of it the finding names the range and, where
 * another unit would fit, asks for that slip; a note on the answer is the reason and turns it into a hint. Exact.
 */
export function checkRange(
  question: FigureQuestion,
  figure: Millionths,
  note: string,
  measuring: Measuring,
): Finding | null {
  const { range } = question;
  if (!range || (range.min === null && range.max === null)) return null;
  const by = divisor(range.per, measuring);
  if (by === null) return unmeasured(question, range.per);
  const measured = divideRatio(asRatio(figure), by);
  if (within(range, measured)) return null;
  const slip = unitSlips(question).find(({ factor }) => within(range, multiplyRatio(measured, factor)));
  const sentence = [
    outside(question, range, figure, measured, measuring),
    slip && asksForSlip(slip, figure, question),
  ];
  return {
    ...{ question: question.key, other: null, kind: 'bereich' },
    severity: note === '' ? 'begruendung' : 'hinweis',
    sentence: sentence.filter(Boolean).join(' '),
    remedy:
      note === ''
        ? 'Berichtigen Sie die Zahl, oder schreiben Sie in die Bemerkung, warum sie stimmt.'
        : `Begründung: ${note}`,
  };
}

const asRatio = (value: Millionths): Ratio => ratio(value, MILLION);

/** What one unit of the measure is; null where it is not known. */
function divisor(per: Measure, { inhabitants, cases }: Measuring): Ratio | null {
  switch (per) {
    case 'absolut':
      return ratio(1n);
    case 'einwohner':
      return inhabitants ? ratio(BigInt(inhabitants), 1000n) : null;
    case 'faelle':
      return cases !== null && cases > 0n ? asRatio(cases) : null;
  }
}

const within = ({ min, max }: PlausibleRange, value: Ratio): boolean =>
  (min === null || compareRatio(asRatio(min), value) <= 0) &&
  (max === null || compareRatio(value, asRatio(max)) <= 0);

const unitOf = (question: FigureQuestion): string => (question.kind === 'zahl' ? question.unit : 'Euro');

function outside(
  question: FigureQuestion,
  range: PlausibleRange,
  figure: Millionths,
  measured: Ratio,
  { inhabitants }: Measuring,
): string {
  const { per, min, max } = range;
  const unit = [unitOf(question), per === 'absolut' ? '' : MEASURES[per]].filter(Boolean).join(' ');
  const usual = `Üblich sind ${spanText(min, max)} ${unit}`;
  if (per === 'absolut') return `${usual}; eingetragen sind ${decimalText(figure)}.`;
  const found = germanDecimal(shownOutside(range, measured));
  const ground = per === 'einwohner' && inhabitants ? ` bei ${germanInteger(inhabitants)} Einwohnern` : '';
  return `${usual}; eingetragen sind ${withUnit(figure, unitOf(question))}, das sind ${found} ${MEASURES[per]}${ground}.`;
}

/** Two places, or as many as show that it lies outside. */
function shownOutside(range: PlausibleRange, measured: Ratio): string {
  const shown = [2, 4, 6].map((places) => ratioToDecimal(measured, places));
  return shown.find((text) => !within(range, ratioOfDecimal(text))) ?? ratioToDecimal(measured, 6);
}

function spanText(min: Millionths | null, max: Millionths | null): string {
  if (min === null) return `höchstens ${decimalText(max ?? (0n as Millionths))}`;
  return max === null ? `mindestens ${decimalText(min)}` : `${decimalText(min)} bis ${decimalText(max)}`;
}

const asksForSlip = ({ factor, ask }: UnitSlip, figure: Millionths, question: FigureQuestion): string =>
  `${ask} Dann wären es ${germanDecimal(ratioToDecimal(multiplyRatio(asRatio(figure), factor), 2))} ${unitOf(question)}.`;

/** Said, so that nobody takes silence for a check. */
const unmeasured = ({ key }: FigureQuestion, per: Measure): Finding => ({
  ...{ question: key, other: null, kind: 'bereich', severity: 'hinweis' },
  sentence:
    per === 'faelle'
      ? 'Ob die Zahl üblich ist, lässt sich nicht prüfen: Die Zahl der Fälle fehlt.'
      : 'Ob die Zahl üblich ist, lässt sich nicht prüfen: Für das Jahr ist keine Einwohnerzahl hinterlegt.',
  remedy: '',
});
