import { MILLION } from '../../../../foundation/decimal.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { RoundSettings } from '../../domain/rounds/round-settings.ts';
import type { RoundRecord } from '../../store/round-store.ts';
import { listRoundTaskIds } from '../../store/round-task-store.ts';
import { listCriteria } from '../../store/rounds-criterion-store.ts';
import { listRoundSheets } from '../../store/rounds-participant-store.ts';

/** The settings of a stored round. */
export async function readSettings(tx: Tx, round: RoundRecord): Promise<RoundSettings> {
  const taskIds = await listRoundTaskIds(tx, round.id);
  const sheets = await listRoundSheets(tx, round.id);
  return {
    ...round,
    taskIds: taskIds ? [...taskIds] : null,
    cohorts: new Map(sheets.map(({ memberId, cohort }) => [memberId, cohort])),
    criteria: await listCriteria(tx, round.id),
  };
}

/** Whole percents, as they are stored. */
const percents = ({ members, urgency, complexity }: RoundSettings['weights']) => ({
  members: Number(members / MILLION),
  urgency: Number(urgency / MILLION),
  complexity: Number(complexity / MILLION),
});

/** Settings as the audit trail tells them: sets and maps as lists. */
export const told = ({ cohorts, taskIds, ...settings }: RoundSettings) => ({
  title: settings.title,
  asOf: settings.asOf,
  dueOn: settings.dueOn,
  tasks: taskIds === null ? 'alle' : taskIds,
  cohorts: [...cohorts].map(([memberId, cohort]) => ({ memberId, cohort })),
  weights: percents(settings.weights),
  criteria: settings.criteria.map(({ label, hint }) => ({ label, hint })),
  countyWideFrom: settings.countyWideFrom,
  rankingVisibility: settings.rankingVisibility,
  ratingsVisibility: settings.ratingsVisibility,
  previousRoundId: settings.previousRoundId,
});
