import type { Cents } from '../../../../foundation/cents.ts';
import { decimalToString, type Millionths } from '../../../../foundation/decimal.ts';
import { germanDecimal, germanEuro, germanInteger } from '../../../../foundation/german.ts';
import {
  multiplyRatio,
  type Ratio,
  ratio,
  ratioToDecimal,
  ratioToFixed,
} from '../../../../foundation/ratio.ts';
import type { PayGradeRate } from '../../../surveys/domain/index.ts';
import { pooledGround, ratesToday } from './compute-process-costs.ts';
import { missingFacts } from './missing-facts.ts';
import type { MemberCosts, PooledShare, ProcessCosts } from './process-costs.ts';
import type { CostProcess, MemberFacts, PooledCost, ProcessModel, ProcessStep } from './process-model.ts';
import { SPLIT_KEYS } from './process-model.ts';
import { type RateTable, rateOf } from './rate-table.ts';
import { effectAt, keptPercent, pooledCases } from './volume-effect.ts';
import { costOfWork, minutesTodayOf, stepUnits, WHOLE } from './workload.ts';

/** One line of a Rechenweg, with the figures put in. */
export interface DerivationLine {
  readonly label: string;
  /** "1.200 Fälle × 12 Minuten × 0,65 €". */
  readonly values: string;
  readonly result: string;
  readonly note?: string;
}

/** How both figures of one member came about. */
export interface MemberDerivation {
  readonly today: readonly DerivationLine[];
  readonly pooled: readonly DerivationLine[];
}

/** The Rechenweg of a member whose figures are known; null for one without. The lines add up to the figures. */
export function explainMember(
  model: ProcessModel,
  rates: readonly PayGradeRate[],
  costs: ProcessCosts,
  memberKey: string,
): MemberDerivation | null {
  const facts = model.members.find((member) => member.memberKey === memberKey);
  const figures = costs.members.find((member) => member.memberKey === memberKey);
  const today = ratesToday(model, rates);
  if (!facts || !figures?.today || !today.ok) return null;
  const complete = model.members.filter((member) => missingFacts(member, model.processes).length === 0);
  const ground = pooledGround(model, complete, rates);
  return {
    today: todayLines(facts, model, today.value, figures.today),
    pooled:
      ground.ok && figures.pooled
        ? [
            ...model.processes.flatMap((process) =>
              pooledSteps(facts, process, complete, ground.value.rates),
            ),
            ...sharedLines(figures.pooled, ground.value.pooled, costs),
          ]
        : [],
  };
}

function todayLines(
  facts: MemberFacts,
  { processes }: ProcessModel,
  rates: RateTable,
  today: NonNullable<MemberCosts['today']>,
): DerivationLine[] {
  const steps = processes.flatMap((process) =>
    process.steps.map((step) =>
      stepLine(process, step, facts, {
        minutes: minutesTodayOf(step, facts),
        kept: WHOLE,
        payGrade: step.gradeToday,
        rates,
      }),
    ),
  );
  return [
    ...steps,
    staffLine(today.staff),
    ...furtherLine(today.further, 'Material, Software, Räume und Weiteres'),
  ];
}

function pooledSteps(
  facts: MemberFacts,
  process: CostProcess,
  complete: readonly MemberFacts[],
  rates: RateTable,
): DerivationLine[] {
  const effect = effectAt(process.effects, ratio(pooledCases(process, complete)));
  return process.steps.map((step) =>
    stepLine(process, step, facts, {
      minutes: step.minutesPooled,
      kept: keptPercent(step.kind, effect),
      payGrade: step.gradePooled,
      rates,
    }),
  );
}

interface StepFigures {
  readonly minutes: Millionths;
  readonly kept: Millionths;
  readonly payGrade: string;
  readonly rates: RateTable;
}

function stepLine(
  process: CostProcess,
  step: ProcessStep,
  facts: MemberFacts,
  { minutes, kept, payGrade, rates }: StepFigures,
): DerivationLine {
  const cases = facts.volumes.get(process.id) ?? 0;
  const units = stepUnits(cases, step.sharePercent, minutes, kept);
  const { yearCents, yearMinutes } = rateOf(rates, payGrade);
  const factors = [
    `${germanInteger(cases)} ${process.caseName}`,
    ...(step.sharePercent === WHOLE ? [] : [`${decimal(step.sharePercent)} %`]),
    `${decimal(minutes)} Minuten`,
    ...(kept === WHOLE ? [] : [`${decimal(kept)} % (Mengeneffekt)`]),
    `${germanEuro(yearCents)} ÷ ${germanInteger(yearMinutes)} Minuten (${payGrade})`,
  ];
  return {
    label: `${process.title}: ${step.title}`,
    values: factors.join(' × '),
    result: euro(costOfWork(new Map([[payGrade, units]]), rates), 4),
  };
}

function sharedLines(
  share: PooledShare,
  { splitKey, setUpCost, setUpYears }: PooledCost,
  { split, centres }: ProcessCosts,
): DerivationLine[] {
  if (!split) return [];
  const key = SPLIT_KEYS[splitKey];
  const line = (label: string, pool: Cents, basis: string, amount: Cents, note?: string): DerivationLine[] =>
    pool === 0n
      ? []
      : [
          {
            label,
            values: `${germanEuro(pool)} ${key}: ${basis}`,
            result: germanEuro(amount),
            ...(note && { note }),
          },
        ];
  const idle = centres.filter(({ minimum }) => minimum !== null);
  const posts = idle.map(
    (centre) => `${postsText(centre.minimum ?? ratio(0n))} statt ${postsText(centre.posts)} Stellen`,
  );
  return [
    staffLine(share.staff),
    ...line('Anteil an den Fixkosten', split.fixed, share.basis.fixed, share.fixed),
    ...line(
      'Anteil am Aufbau',
      split.setUp,
      share.basis.setUp,
      share.setUp,
      `${germanEuro(setUpCost)} verteilt auf ${germanInteger(setUpYears)} Jahre`,
    ),
    ...line(
      'Anteil an der Mindestbesetzung',
      split.idle,
      share.basis.idle,
      share.idle,
      `Für die Vertretung vorgehalten: ${posts.join(', ')}`,
    ),
    ...furtherLine(share.further, 'Eigene Kosten, die bleiben oder einzeln anfallen'),
  ];
}

const staffLine = (staff: Cents): DerivationLine => ({
  label: 'Personal zusammen',
  values: 'Summe der Schritte, einmal auf ganze Cent gerundet',
  result: germanEuro(staff),
});

const furtherLine = (further: Cents, label: string): DerivationLine[] =>
  further === 0n ? [] : [{ label, values: 'wie angegeben', result: germanEuro(further) }];

/** Full-time posts with two places, rounded half up: for display. */
export const postsText = (posts: Ratio): string => germanDecimal(ratioToFixed(posts, 2));

const decimal = (value: Millionths): string => germanDecimal(decimalToString(value));

/** Cents as EUR with at least two and at most so many places. */
function euro(value: Ratio, places: number): string {
  const [whole = '0', decimals = ''] = ratioToDecimal(multiplyRatio(value, ratio(1n, 100n)), places).split(
    '.',
  );
  return `${germanDecimal(`${whole}.${decimals.padEnd(2, '0')}`)}\u00a0€`;
}
