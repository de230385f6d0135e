import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { hasSampleRate } from '../../../surveys/domain/index.ts';
import { readPayGradeRates } from '../../../surveys/index.ts';
import { gradesOf } from '../../domain/advantage/model-grades.ts';
import { findPooledCost } from '../../store/pooled-cost-store.ts';
import { isSampleAdvantage } from '../../store/sample-advantage-store.ts';
import { readProcesses } from './read-process-model.ts';

/** Whether something of an advantage check is made up: what members told, or a standard cost that a figure rests on. */
export async function readAdvantageSample(
  tx: Tx,
  undertakingId: string,
  today: CalendarDate,
): Promise<boolean> {
  if (await isSampleAdvantage(tx, undertakingId)) return true;
  const processes = await readProcesses(tx, undertakingId);
  const pooled = (await findPooledCost(tx, undertakingId)) ?? null;
  const rates = await readPayGradeRates(tx);
  return hasSampleRate(rates, gradesOf({ processes, pooled }), pooled?.pricedOn ?? today);
}
