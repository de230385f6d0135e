import { germanDecimal } from '../../../foundation/german.ts';
import {
  compareRatio,
  divideRatio,
  multiplyRatio,
  type Ratio,
  ratio,
  ratioOfDecimal,
  ratioToDecimal,
  ZERO,
} from '../../../foundation/ratio.ts';
import { closed, type Interval, intersect } from './interval.ts';
import { type Domains, domainOf, narrow } from './network.ts';
import { columnOf, type PrintDescription, type PrintedRelation } from './print-description.ts';
import { hiddenRange, hiddenText, hiddenValues, printedText, roundedText } from './printed-figure.ts';
import { figureOf, type PrintedFigures, rowConstraints, rowDomains } from './row-network.ts';
import type { Witness } from './witness.ts';

/** More places than any witness needs on its way. */
const SHARE_PLACES = 4;
/** More than any printed figure. */
const ANY_FIGURE: Interval = { low: closed(ZERO), high: closed(ratio(10n ** 15n)) };

/** "Passt mit den gedruckten Zahlen: 32 von 1.815 Std. × 1.140 T€ = 20,1 T€ ≈ 20 T€; …" */
export function describeWitness(
  print: PrintDescription,
  verdict: 'exact' | 'within-rounding',
  witness: Witness,
): string {
  const steps = print.relations
    .map((relation) => stepText(print, relation, witness))
    .filter((step) => step !== '');
  const opening =
    verdict === 'exact'
      ? 'Die gedruckten Angaben ergeben die gedruckten Beträge'
      : 'Die gedruckten Angaben sind gerundet; ungerundet geht es auf, zum Beispiel so';
  return `${opening}: ${steps.join('; ')}.`;
}

function stepText(print: PrintDescription, relation: PrintedRelation, { figures, totals }: Witness): string {
  const value = (key: string): Ratio => figureIn(figures, key);
  const plain = (key: string): string => hiddenText(columnOf(print, key), value(key));
  const result = roundedText(columnOf(print, relation.of), value(relation.of));
  switch (relation.kind) {
    case 'sum':
      return `${relation.parts.map(plain).join(' + ')} = ${result}`;
    case 'portion': {
      const share = shareText(print, relation.by, value(relation.by), figureIn(totals, relation.by));
      return `${share} × ${hiddenText(columnOf(print, relation.of), figureIn(totals, relation.of))} = ${result}`;
    }
    case 'ratio':
      return `${shareText(print, relation.by, value(relation.by), figureIn(totals, relation.by))} = ${result}`;
    case 'least':
      return leastText(print, relation, value, result);
    case 'fixed':
      return '';
  }
}

/** "32 von 1.815 Std." */
function shareText(print: PrintDescription, by: string, part: Ratio, total: Ratio): string {
  const column = columnOf(print, by);
  return `${germanDecimal(ratioToDecimal(part, SHARE_PLACES))} von ${hiddenText(column, total)}`;
}

function leastText(
  print: PrintDescription,
  { of, percent, from, minimum }: Extract<PrintedRelation, { kind: 'least' }>,
  value: (key: string) => Ratio,
  result: string,
): string {
  const column = columnOf(print, of);
  const least = ratioOfDecimal(minimum);
  const words = `${germanDecimal(percent)} % von ${hiddenText(columnOf(print, from), value(from))}`;
  const share = divideRatio(multiplyRatio(value(from), ratioOfDecimal(percent)), ratio(100n));
  if (compareRatio(share, least) >= 0) return `${words} = ${result}`;
  return `${words} = ${hiddenText(column, share)}, mindestens aber ${printedText(column, least)}`;
}

/** Why no inputs give the printed row: which figures lie outside of what is possible, and what would be possible. */
export function describeGap(print: PrintDescription, printed: PrintedFigures): string {
  const possible = narrow(withoutResults(print, printed), rowConstraints(print));
  const gaps = possible === null ? [] : gapTexts(print, printed, possible);
  if (gaps.length > 0)
    return `Nicht erklärt: ${gaps.join('; ')}. Bitte prüfen Sie die Angaben in der Quelle.`;
  return (
    'Nicht erklärt: Jede Zahl der Zeile wäre für sich möglich, aber nicht alle zugleich mit denselben ' +
    'Ausgangswerten. Bitte prüfen Sie die Angaben in der Quelle.'
  );
}

/** The row with derived and paid figures left open, to see what the inputs allow. */
function withoutResults(print: PrintDescription, printed: PrintedFigures): Domains {
  const domains = new Map(rowDomains(print, printed));
  for (const { role, key } of print.columns) if (role !== 'input') domains.set(key, ANY_FIGURE);
  return domains;
}

function gapTexts(print: PrintDescription, printed: PrintedFigures, possible: Domains): string[] {
  return print.columns.flatMap((column) => {
    const shown = hiddenValues(column, figureOf(printed, column));
    const range = domainOf(possible, column.key);
    if (column.role === 'input' || intersect(shown, range) !== null) return [];
    return [
      `${column.label}: möglich sind ${hiddenRange(column, range)}, gedruckt sind ${printedText(column, ratioOfDecimal(figureOf(printed, column)))}`,
    ];
  });
}

/** A column the witness does not know is an error of the description and throws. */
function figureIn(values: ReadonlyMap<string, Ratio>, key: string): Ratio {
  const value = values.get(key);
  if (value === undefined) throw new RangeError(`no value for ${key}`);
  return value;
}
