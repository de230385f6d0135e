import { centsToString } from '../../../../foundation/cents.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { recordChange } from '../../../../platform/audit/record-change.ts';
import { newId } from '../../../../platform/new-id.ts';
import type { Services } from '../../../../platform/services.ts';
import type { PayGradeRate } from '../../domain/questionnaire/pay-grade-rate.ts';
import {
  planPayGradeRate,
  type RateDraft,
  type RateRefusal,
} from '../../domain/questionnaire/plan-pay-grade-rate.ts';
import {
  deletePayGradeRate,
  endPayGradeRate,
  holdPayGradeRates,
  insertPayGradeRates,
  readPayGradeRates,
} from '../../store/pay-grade-store.ts';

/** The history of standard costs, as it is shown. */
export const loadPayGradeRates = ({ database }: Services, { id }: Alliance): Promise<PayGradeRate[]> =>
  database.inAlliance(id, readPayGradeRates);

/** Adds a rate; the one that it follows ends the day before, and before the first one it ends itself. */
export const addPayGradeRate = (
  services: Services,
  alliance: Alliance,
  draft: RateDraft,
  actor: string,
): Promise<Result<'added', readonly RateRefusal[]>> =>
  inActing(services, alliance, actor, async (acting): Promise<Result<'added', readonly RateRefusal[]>> => {
    const { tx, at } = acting;
    await holdPayGradeRates(tx);
    const planned = planPayGradeRate(draft, await readPayGradeRates(tx));
    if (!planned.ok) return planned;
    const { ends, ...rate } = planned.value;
    if (ends) await endPayGradeRate(tx, ends.id, ends.validTo);
    await insertPayGradeRates(tx, alliance.id, [{ ...rate, id: newId(), isSample: false }]);
    await recordChange(tx, {
      chain: alliance.id,
      at,
      actor,
      action: 'pay-grade-rate.added',
      subject: { kind: 'pay-grade-rate', id: rate.payGrade },
      after: { ...rate, yearCents: centsToString(rate.yearCents) },
    });
    return ok('added');
  });

/** Takes the latest rate of a pay grade back; the one before holds again. */
export const removePayGradeRate = (
  services: Services,
  alliance: Alliance,
  id: string,
  actor: string,
): Promise<Result<'removed', 'unknown'>> =>
  inActing(services, alliance, actor, async ({ tx, at }): Promise<Result<'removed', 'unknown'>> => {
    await holdPayGradeRates(tx);
    const rates = await readPayGradeRates(tx);
    const rate = rates.find((candidate) => candidate.id === id && candidate.validTo === null);
    if (!rate) return fail('unknown');
    const before = rates.findLast(({ payGrade, validTo }) => payGrade === rate.payGrade && validTo !== null);
    await deletePayGradeRate(tx, rate.id);
    if (before) await endPayGradeRate(tx, before.id, null);
    await recordChange(tx, {
      chain: alliance.id,
      at,
      actor,
      action: 'pay-grade-rate.removed',
      subject: { kind: 'pay-grade-rate', id: rate.payGrade },
      before: { validFrom: rate.validFrom, yearCents: centsToString(rate.yearCents), source: rate.source },
    });
    return ok('removed');
  });
