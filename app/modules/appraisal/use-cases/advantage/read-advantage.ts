import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { readParticipantsAt } from '../../../projects/index.ts';
import { advantageOf } from '../../domain/advantage/advantage-of.ts';
import type { AdvantageResult } from '../../domain/advantage/advantage-result.ts';
import { computeProcessCosts } from '../../domain/advantage/compute-process-costs.ts';
import { readCriteria } from './read-criteria.ts';
import { readProcessModel } from './read-process-model.ts';

/** The advantage check of a project for its reports; null before anything was entered. */
export async function readAdvantage(
  tx: Tx,
  undertakingId: string,
  today: CalendarDate,
): Promise<AdvantageResult | null> {
  const members = await readParticipantsAt(tx, undertakingId, today);
  const { model, rates, facts, pooled, processes } = await readProcessModel(
    tx,
    undertakingId,
    members,
    today,
  );
  const { criteria, scores } = await readCriteria(tx, undertakingId);
  const isEmpty =
    processes.length === 0 && facts.length === 0 && pooled === undefined && criteria.length === 0;
  return isEmpty ? null : advantageOf(computeProcessCosts(model, rates), criteria, scores);
}
