import { type Cents, cents } from '../../../foundation/cents.ts';
import { decimalToString, type Millionths, millionths } from '../../../foundation/decimal.ts';
import { germanAmount, germanInteger } from '../../../foundation/german.ts';
import type { WhatIfKey, WhatIfValues } from './what-if-values.ts';

/** The calculator's fields as texts: what a form shows and what an address carries. */
export interface TypedWhatIf {
  readonly schluessel: string;
  readonly stichtag: string;
  readonly kosten: string;
  readonly sockel: string;
  readonly minimum: string;
  readonly deckel: string;
  readonly 'kreis-einwohner': string;
  readonly mitglied: readonly string[];
  /** Measures by member key, where one was typed. */
  readonly measures: ReadonlyMap<string, string>;
}

/** Fields with one text each. */
export type TypedField = Exclude<keyof TypedWhatIf, 'mitglied' | 'measures'>;

/** Words of the parameter `schluessel`. */
export const KEY_WORDS: Readonly<Record<WhatIfKey, string>> = {
  table: 'tabelle',
  population: 'einwohner',
  equal: 'gleich',
  'ten-ninety': 'zehn-neunzig',
};

const CENT = 10_000n;

/** Amounts per inhabitant are typed in cents. */
export const perInhabitant = (amount: Cents): Millionths => millionths(amount * CENT);

/** The values as a German form shows them; what is not set is empty. */
export const typeWhatIf = (values: WhatIfValues): TypedWhatIf => ({
  schluessel: KEY_WORDS[values.key],
  stichtag: values.populationDate ?? '',
  kosten: germanAmount(values.pool),
  sockel: values.base === 0n ? '' : germanAmount(values.base),
  minimum: values.floor === null ? '' : germanAmount(values.floor),
  deckel: values.cap === null ? '' : germanAmount(cents(values.cap / CENT)),
  'kreis-einwohner': values.countyPopulation === null ? '' : germanInteger(values.countyPopulation),
  mitglied: values.memberKeys,
  measures: new Map([...values.overrides].map(([key, figure]) => [key, germanFigure(figure)])),
});

/** Written so that it is read back alike: without groups. "1815", "39,04". */
const germanFigure = (figure: Millionths): string =>
  decimalToString(figure).replace('.', ',').replace('-', '−');
