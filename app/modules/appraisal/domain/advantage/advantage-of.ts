import { type Cents, cents, NO_CENTS } from '../../../../foundation/cents.ts';
import { germanCount, germanDecimal, germanEuro, germanList } from '../../../../foundation/german.ts';
import type { AdvantageResult, MemberAdvantage } from './advantage-result.ts';
import type { Criterion, CriterionScore } from './criterion.ts';
import type { MemberCosts, ProcessCosts } from './process-costs.ts';
import { mayTellRange, type ScoreSummary, summariseScores } from './summarise-scores.ts';

/** The advantage check of a project as its reports cite it: costs per member, and what each criterion says. */
export function advantageOf(
  costs: ProcessCosts,
  criteria: readonly Criterion[],
  scores: readonly CriterionScore[],
): AdvantageResult {
  const { today, pooled, saving } = costs.total;
  const keys = costs.members.map(({ memberKey }) => memberKey);
  return {
    members: costs.members.map((member) => memberAdvantage(member, costs)),
    total: { today, pooled, saving },
    losers: costs.losers,
    criteria: criteria
      .filter(({ isRemoved }) => !isRemoved)
      .map((criterion) => ({
        title: criterion.title,
        verdict: criterion.verdict,
        evidence: criterionSentence(
          criterion,
          summariseScores(
            scores.filter(({ criterionId }) => criterionId === criterion.id),
            keys,
          ),
        ),
      })),
  };
}

const memberAdvantage = (member: MemberCosts, costs: ProcessCosts): MemberAdvantage => ({
  memberKey: member.memberKey,
  name: member.name,
  today: member.today?.total ?? null,
  pooled: member.pooled?.total ?? null,
  saving: member.saving,
  note: memberNote(member, costs),
});

/** Why a figure of a member is missing, or what it rests on. */
export function memberNote(
  { today, pooled, saving, percent, missing }: MemberCosts,
  { faults }: Pick<ProcessCosts, 'faults'>,
): string {
  if (missing.length > 0) return missing.join(' ');
  if (today === null) return faults.today.join(' ');
  if (pooled === null || saving === null) return faults.pooled.join(' ');
  const shared = sumText([
    ['Personal für die eigenen Fälle', pooled.staff],
    ['Fixkosten', pooled.fixed],
    ['Aufbau', pooled.setUp],
    ['Mindestbesetzung', pooled.idle],
    ['eigene Kosten', pooled.further],
  ]);
  const before = sumText([
    ['Personal', today.staff],
    ['Weiteres', today.further],
  ]);
  return `${outcomeText(saving, percent)} Heute ${before}; gemeinsam ${shared}.`;
}

const sumText = (parts: readonly (readonly [string, Cents])[]): string =>
  germanList(
    parts.filter(([, amount]) => amount !== 0n).map(([name, amount]) => `${germanEuro(amount)} ${name}`),
  ) || germanEuro(parts[0]?.[1] ?? NO_CENTS);

/** "Spart 1.700,00 € im Jahr (20,0 %)." */
export function outcomeText(saving: Cents, percent: string | null): string {
  if (saving === 0n) return 'Zahlt so viel wie heute.';
  const size = germanEuro(cents(saving < 0n ? -saving : saving));
  const share = percent === null ? '' : ` (${germanDecimal(percent.replace('-', ''))} %)`;
  return saving < 0n ? `Zahlt ${size} im Jahr mehr${share}.` : `Spart ${size} im Jahr${share}.`;
}

/** The statement of a criterion with what the members say. */
function criterionSentence({ statement, evidence }: Criterion, summary: ScoreSummary): string {
  const parts = [
    statement,
    evidence === '' ? '' : `Beleg: ${evidence.replace(/\.$/, '')}.`,
    scoreSentence(summary),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/**
 * "11 von 12 Kommunen haben bewertet: allein im Median 2 (mindestens 1), gemeinsam 4 (mindestens 3)." Reports are read
 * by all: figures that would give single scores away are left out.
 */
function scoreSentence(summary: ScoreSummary): string {
  const { count, missing, alone, together, worse } = summary;
  if (count === 0 || alone === null || together === null) return 'Bewertungen liegen noch nicht vor.';
  const told = `${count} von ${germanCount(count + missing, 'Kommune', 'Kommunen')} ${count === 1 ? 'hat' : 'haben'} bewertet`;
  if (!mayTellRange(summary)) return `${told}: zu wenige Bewertungen für einen Median.`;
  const medians = `allein im Median ${alone.median} (mindestens ${alone.least}), gemeinsam ${together.median} (mindestens ${together.least})`;
  const fall =
    worse.length === 0 ? '' : ` Schlechter wird es für ${germanCount(worse.length, 'Kommune', 'Kommunen')}.`;
  return `${told}: ${medians}.${fall}`;
}
