import { decimalToString } from '../../../../foundation/decimal.ts';
import { germanDecimal, germanEuro } from '../../../../foundation/german.ts';
import { fail, ok } from '../../../../foundation/result.ts';
import type { Acting } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import type { ProjectScene } from '../../../projects/index.ts';
import { readPayGradeRates } from '../../../surveys/index.ts';
import {
  checkPooledCost,
  type PooledDraft,
  type PooledField,
} from '../../domain/advantage/check-pooled-cost.ts';
import { CROSSED } from '../../domain/advantage/check-process.ts';
import { CENTRE_KINDS, CENTRES, SPLIT_KEYS } from '../../domain/advantage/process-model.ts';
import type { Refusal } from '../../domain/advantage/refusal.ts';
import { findPooledCost, type PooledRecord, savePooledCost } from '../../store/pooled-cost-store.ts';
import { type AppraisalAnswer, type AppraisalPlace, inAppraisal } from '../hold-appraisal.ts';
import { recordAppraisal } from '../record-appraisal.ts';

export interface PooledOrder {
  /** Version that was looked at; 0 before the first. */
  readonly version: number;
  readonly draft: PooledDraft;
}

type Answer = AppraisalAnswer<string, Refusal<PooledField>>;
type Project = Pick<ProjectScene['project'], 'id' | 'slug'>;

/** Records what doing it together costs whatever the number of cases, and how that is split. */
export const recordPooledCost = (
  services: Services,
  alliance: Alliance,
  place: AppraisalPlace,
  order: PooledOrder,
): Answer =>
  inAppraisal(services, alliance, place, (acting, { project }) => keepPooledCost(acting, project, order));

/** The same within a transaction. */
export async function keepPooledCost(
  acting: Acting,
  project: Project,
  { version, draft }: PooledOrder,
): Answer {
  const before = await findPooledCost(acting.tx, project.id);
  if ((before?.version ?? 0) !== version) return fail([CROSSED]);
  const rates = await readPayGradeRates(acting.tx);
  const checked = checkPooledCost(
    draft,
    rates.map(({ payGrade }) => payGrade),
  );
  if (!checked.ok) return checked;
  const after = { ...checked.value, version: version + 1 };
  await savePooledCost(acting.tx, acting.alliance.id, project.id, after);
  await recordAppraisal(acting, project.slug, 'pooled-saved', told(after), before && told(before));
  return ok(project.slug);
}

/** As people read it. */
const told = (cost: PooledRecord) => ({
  pooledCost: {
    fixedCost: germanEuro(cost.fixedCost),
    splitKey: SPLIT_KEYS[cost.splitKey],
    setUpCost: germanEuro(cost.setUpCost),
    setUpYears: cost.setUpYears,
    minimumStaff: CENTRE_KINDS.flatMap((kind) => {
      const least = cost.minimumStaff[kind];
      return least
        ? [
            {
              centre: CENTRES[kind],
              fte: germanDecimal(decimalToString(least.fte)),
              payGrade: least.payGrade,
            },
          ]
        : [];
    }),
    deputyFrom: germanDecimal(decimalToString(cost.deputyFrom)),
    pricedOn: cost.pricedOn,
  },
});
