import { centsToString } from '../../../../foundation/cents.ts';
import { decimalToString } from '../../../../foundation/decimal.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { capacityOf, type Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import { checkSplit, type SplitDraft, type SplitRefusal } from '../../domain/exemplary/check-split.ts';
import type { CostSplit } from '../../domain/exemplary/cost-split.ts';
import { insertCostSplit, listCostSplits } from '../../store/cost-split-store.ts';
import { asKeeper, recordSurvey, type SurveyFault } from '../life/survey-scene.ts';
import { readCandidates } from './load-cost-split.ts';

export interface SplitOrder {
  readonly slug: string;
  readonly draft: SplitDraft;
  /** Version that was looked at; 0 where none was saved yet. */
  readonly version: number;
}

type NotRecorded = SurveyFault | readonly SplitRefusal[];

/** Stores how the cost of an exemplary survey is shared, as a new version; earlier ones stay. */
export const recordCostSplit = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  { slug, draft, version }: SplitOrder,
): Promise<Result<'recorded', NotRecorded>> =>
  asKeeper<'recorded', NotRecorded>(services, alliance, principal, slug, async (acting, scene) => {
    const { tx, actor, at } = acting;
    if (scene.survey.scope !== 'exemplarisch') return fail([NOT_EXEMPLARY]);
    const [before] = await listCostSplits(tx, scene.survey.id);
    if ((before?.version ?? 0) !== version) return fail([CROSSED]);
    const checked = checkSplit(draft, await readCandidates(tx, scene));
    if (!checked.ok) return checked;
    const byLabel = capacityOf(principal, alliance.id, acting.today);
    const record = { ...checked.value, version: version + 1, byLabel, at };
    await insertCostSplit(tx, alliance.id, scene.survey.id, record, actor);
    await recordSurvey(acting, slug, 'cost-split', told(checked.value), before && told(before));
    return ok('recorded');
  });

const told = ({ pool, key, equalPercent, floor, capPerInhabitant, surveyed, sharing, note }: CostSplit) => ({
  costSplit: {
    pool: centsToString(pool),
    key,
    equalPercent: equalPercent && decimalToString(equalPercent),
    floor: floor && centsToString(floor),
    capPerInhabitant: capPerInhabitant && decimalToString(capPerInhabitant),
    ...{ surveyed, sharing, note },
  },
});

const NOT_EXEMPLARY: SplitRefusal = {
  field: 'conflict',
  message: 'Kosten werden nur bei einer beispielhaften Erhebung geteilt. Ändern Sie die Art der Erhebung.',
};
const CROSSED: SplitRefusal = {
  field: 'conflict',
  message:
    'Die Kostenteilung wurde inzwischen von jemand anderem geändert. Vergleichen Sie beide Fassungen, und speichern Sie dann noch einmal.',
};
