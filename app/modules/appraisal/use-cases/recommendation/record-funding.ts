import { fail, ok } from '../../../../foundation/result.ts';
import type { Acting } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { newId } from '../../../../platform/new-id.ts';
import type { Services } from '../../../../platform/services.ts';
import type { ProjectScene } from '../../../projects/index.ts';
import {
  checkFunding,
  type FundingDraft,
  type FundingRefusal,
} from '../../domain/recommendation/check-funding.ts';
import { type FundingCheck, shownFunding } from '../../domain/recommendation/funding.ts';
import { insertFunding, listFunding, updateFunding } from '../../store/funding-store.ts';
import { type AppraisalAnswer, type AppraisalPlace, inAppraisal } from '../hold-appraisal.ts';
import { recordAppraisal } from '../record-appraisal.ts';

export interface FundingOrder {
  readonly draft: FundingDraft;
  /** Null for a programme that was not there yet. */
  readonly place: { readonly id: string; readonly version: number } | null;
}

type Answer = AppraisalAnswer<'recorded', FundingRefusal>;
type Project = Pick<ProjectScene['project'], 'id' | 'slug'>;

/** Records a programme that was looked at, or what came of it since. */
export const recordFunding = (
  services: Services,
  alliance: Alliance,
  place: AppraisalPlace,
  order: FundingOrder,
): Answer =>
  inAppraisal(services, alliance, place, (acting, { project }) => writeFunding(acting, project, order));

/** The same within a transaction that holds the project. */
export async function writeFunding(
  acting: Acting,
  project: Project,
  { draft, place }: FundingOrder,
  isSample = false,
): Answer {
  const { tx, alliance, today } = acting;
  const all = await listFunding(tx, project.id);
  const before = place === null ? undefined : all.find(({ id }) => id === place.id);
  if (place !== null && (!before || before.isRemoved)) return fail('unknown');
  if (before && before.version !== place?.version) return fail([CROSSED]);
  const checked = checkFunding(draft, today);
  if (!checked.ok) return checked;
  if (before) {
    await keep(acting, project, 'funding-changed', before, { ...before, ...checked.value });
    return ok('recorded');
  }
  if (isFull(all)) return fail([TOO_MANY]);
  const check = { ...checked.value, id: newId(), isRemoved: false, isSample, version: 1 };
  await insertFunding(tx, { allianceId: alliance.id, undertakingId: project.id }, check);
  await recordAppraisal(acting, project.slug, 'funding-added', { funding: [check] });
  return ok('recorded');
}

/** Takes a programme out of the check, or back into it. */
export const removeFunding = (
  services: Services,
  alliance: Alliance,
  place: AppraisalPlace,
  { id, isRemoved }: { readonly id: string; readonly isRemoved: boolean },
): Answer =>
  inAppraisal(services, alliance, place, async (acting, { project }): Answer => {
    const all = await listFunding(acting.tx, project.id);
    const before = all.find((check) => check.id === id);
    if (!before) return fail('unknown');
    if (before.isRemoved === isRemoved) return ok('recorded');
    if (!isRemoved && isFull(all)) return fail([TOO_MANY]);
    const act = isRemoved ? 'funding-removed' : 'funding-restored';
    await keep(acting, project, act, before, { ...before, isRemoved });
    return ok('recorded');
  });

/** More than these no reader takes in. */
const MOST_PROGRAMMES = 30;

const isFull = (all: readonly FundingCheck[]): boolean => shownFunding(all).length >= MOST_PROGRAMMES;

const TOO_MANY: FundingRefusal = {
  field: 'name',
  message: `Eine Förderprüfung hat höchstens ${MOST_PROGRAMMES} Programme. Entfernen Sie zuerst eines, das nicht in Frage kommt.`,
};

async function keep(
  acting: Acting,
  { slug }: Project,
  act: string,
  before: FundingCheck,
  after: FundingCheck,
): Promise<void> {
  const kept = { ...after, version: before.version + 1 };
  await updateFunding(acting.tx, kept);
  await recordAppraisal(acting, slug, act, { funding: [kept] }, { funding: [before] });
}

const CROSSED: FundingRefusal = {
  field: 'conflict',
  message:
    'Dieses Programm wurde inzwischen von anderer Stelle geändert. Vergleichen Sie beide Fassungen, und speichern Sie dann noch einmal.',
};
