import { type Cents, cents } from '../../../../foundation/cents.ts';
import { germanCount, germanEuro } from '../../../../foundation/german.ts';
import { ratio } from '../../../../foundation/ratio.ts';
import type { PayGradeRate } from '../../../surveys/domain/index.ts';
import { computeProcessCosts } from './compute-process-costs.ts';
import type { ProcessCosts } from './process-costs.ts';
import type { ProcessModel } from './process-model.ts';
import { AS_ENTERED, type Variation } from './variation.ts';

/** What a result rests on and may be wrong. */
export const ASSUMPTIONS = {
  volume: 'Fallzahlen',
  minutesToday: 'Minuten heute',
  minutesPooled: 'Minuten gemeinsam',
  rates: 'Stundensätze',
  fixedCost: 'Fixkosten der Zentren',
} as const satisfies Record<keyof Variation, string>;
export type Assumption = keyof typeof ASSUMPTIONS;

/** By how many percent an assumption is varied. */
export const CHANGES = [-20, -10, 10, 20] as const;

/** The result with one assumption varied. */
export interface VariedResult {
  readonly assumption: Assumption;
  readonly change: number;
  readonly saving: Cents;
  /** Saving of each member that has one, and whether it changes sides against the result as entered. */
  readonly members: readonly {
    readonly memberKey: string;
    readonly name: string;
    readonly saving: Cents;
    readonly turns: boolean;
  }[];
}

/** How far the result depends on each assumption. */
export interface Sensitivity {
  readonly results: readonly VariedResult[];
  /** The assumption whose change moves the total saving most; null without a result. */
  readonly strongest: Assumption | null;
  /** The same in words, one German sentence. */
  readonly sentence: string;
}

/** Varies each assumption alone by ±10 and ±20 percent, exactly. */
export function sensitivityOf(
  model: ProcessModel,
  rates: readonly PayGradeRate[],
  base: ProcessCosts = computeProcessCosts(model, rates),
): Sensitivity {
  if (base.split === null || base.counted === 0) return { results: [], strongest: null, sentence: '' };
  const results = assumptions().flatMap((assumption) =>
    CHANGES.map((change) => vary(model, rates, base, assumption, change)),
  );
  const strongest = strongestOf(results, base.total.saving);
  return { results, strongest, sentence: strongest ? sentenceOf(strongest, results, base) : '' };
}

const assumptions = (): readonly Assumption[] => Object.keys(ASSUMPTIONS) as Assumption[];

function vary(
  model: ProcessModel,
  rates: readonly PayGradeRate[],
  base: ProcessCosts,
  assumption: Assumption,
  change: number,
): VariedResult {
  const factor = ratio(BigInt(100 + change), 100n);
  const varied = computeProcessCosts(model, rates, { ...AS_ENTERED, [assumption]: factor });
  const members = base.members.flatMap(({ memberKey, name, saving: before }) => {
    const saving = varied.members.find((member) => member.memberKey === memberKey)?.saving ?? null;
    if (before === null || saving === null) return [];
    return [{ memberKey, name, saving, turns: before < 0n !== saving < 0n }];
  });
  return { assumption, change, saving: varied.total.saving, members };
}

const distance = (a: Cents, b: Cents): Cents => cents(a > b ? a - b : b - a);

/** Null where nothing moves the saving; of equals the one named first. */
function strongestOf(results: readonly VariedResult[], saving: Cents): Assumption | null {
  let best: VariedResult | null = null;
  for (const result of results)
    if (distance(result.saving, saving) > (best ? distance(best.saving, saving) : 0n)) best = result;
  return best?.assumption ?? null;
}

function sentenceOf(
  assumption: Assumption,
  results: readonly VariedResult[],
  { total }: ProcessCosts,
): string {
  const own = results.filter((result) => result.assumption === assumption);
  const [widest] = own.toSorted((a, b) =>
    distance(a.saving, total.saving) > distance(b.saving, total.saving) ? -1 : 1,
  );
  if (!widest) return '';
  const turned = own.flatMap(({ members }) => members.filter(({ turns }) => turns));
  const count = new Set(turned.map(({ memberKey }) => memberKey)).size;
  const verb = widest.saving < total.saving ? 'verschlechtern' : 'verbessern';
  const change = `${Math.abs(widest.change)} % ${widest.change < 0 ? 'weniger' : 'mehr'}`;
  const effect = `${change} ${verb} das Ergebnis aller um ${germanEuro(distance(widest.saving, total.saving))}`;
  const turn = `; innerhalb von ±20 % wendet sich bei ${germanCount(count, 'Kommune', 'Kommunen')} das Vorzeichen`;
  return `Am meisten hängt das Ergebnis an der Annahme „${ASSUMPTIONS[assumption]}“: ${effect}${count === 0 ? '' : turn}.`;
}
