import { germanAmount } from '../../../../foundation/german.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { FundingDraft, FundingRefusal } from '../../domain/recommendation/check-funding.ts';
import type { FundingCheck } from '../../domain/recommendation/funding.ts';
import { programmesToCheck } from '../../domain/recommendation/known-programmes.ts';
import {
  loadRecommendation,
  type RecommendationPage,
} from '../../use-cases/recommendation/load-recommendation.ts';
import { recordFunding, removeFunding } from '../../use-cases/recommendation/record-funding.ts';
import { answerFault } from '../answer-fault.tsx';
import { appraisalCrumbs, appraisalPath, PLACE, placeOf } from '../appraisal-places.tsx';
import { statusOf, versionOf } from '../form-parts.ts';
import { FundingForm } from './funding-form.tsx';
import { recommendationPage } from './show-recommendation.tsx';

/** GET …/foerderung/neu and …/foerderung/:check */
export const showFundingForm = (call: AllianceCall): Promise<PageAnswer> => formPage(call);

/** POST of the same. */
export async function submitFunding(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, params } = call;
  const fields = await call.form();
  const draft = readDraft(fields);
  const id = params['check'];
  const place = id === undefined ? null : { id, version: versionOf(fields) };
  const recorded = await recordFunding(services, alliance, placeOf(call), { draft, place });
  if (recorded.ok) return done(call, 'eingetragen');
  return typeof recorded.error === 'string'
    ? answerFault(call, recorded.error)
    : formPage(call, { draft, refusals: recorded.error });
}

/** POST …/foerderung/:check/entfernen */
export const submitFundingRemoval = (call: AllianceCall): Promise<PageAnswer> =>
  remove(call, true, 'entfernt');

/** POST …/foerderung/:check/zurueckholen */
export const submitFundingReturn = (call: AllianceCall): Promise<PageAnswer> =>
  remove(call, false, 'zurueckgeholt');

async function remove(call: AllianceCall, isRemoved: boolean, message: string): Promise<PageAnswer> {
  const { services, alliance, params } = call;
  const order = { id: params['check'] ?? '', isRemoved };
  const result = await removeFunding(services, alliance, placeOf(call), order);
  if (result.ok) return done(call, message);
  return typeof result.error === 'string'
    ? answerFault(call, result.error)
    : recommendationPage(call, result.error.map(({ message: text }) => text).join(' '));
}

const done = (call: AllianceCall, message: string): PageAnswer => ({
  kind: 'redirect',
  to: `${appraisalPath(call, { slug: call.params['slug'] ?? '' })}/empfehlung?meldung=${message}#foerderung`,
});

const readDraft = (fields: URLSearchParams): FundingDraft => ({
  name: fields.get('programm') ?? '',
  authority: fields.get('stelle') ?? '',
  result: fields.get('ergebnis') ?? '',
  amount: fields.get('betrag') ?? '',
  deadline: fields.get('frist') ?? '',
  source: fields.get('quelle') ?? '',
  checkedOn: fields.get('geprueft') ?? '',
  note: fields.get('bemerkung') ?? '',
});

interface Typed {
  readonly draft: FundingDraft;
  readonly refusals: readonly FundingRefusal[];
}

async function formPage(call: AllianceCall, typed?: Typed): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const page = await loadRecommendation(services, alliance, principal, params['slug'] ?? '');
  if (!page) return errorPage(404);
  if (!page.mayKeep) return answerFault(call, page.isOver ? 'over' : 'forbidden');
  const id = params['check'];
  const check = page.funding.find((one) => one.id === id && !one.isRemoved);
  if (id !== undefined && !check) return errorPage(404);
  const title = check ? 'Förderprüfung ändern' : 'Förderprogramm eintragen';
  const own = `${appraisalPath(call, page.project)}/foerderung`;
  return {
    kind: 'page',
    status: statusOf(typed?.refusals ?? []),
    title: `${title}: ${page.project.title}`,
    ...PLACE,
    crumbs: appraisalCrumbs(call, page.project, title),
    body: (
      <FundingForm
        title={title}
        action={`${own}/${id ?? 'neu'}`}
        back={`${appraisalPath(call, page.project)}/empfehlung`}
        project={page.project.title}
        version={check?.version ?? 0}
        stored={check && draftOf(check)}
        draft={typed?.draft ?? (check ? draftOf(check) : newDraft(page, call.query.get('programm')))}
        refusals={typed?.refusals ?? []}
      />
    ),
  };
}

const draftOf = (check: FundingCheck): FundingDraft => ({
  ...check,
  amount: check.amount === null ? '' : germanAmount(check.amount),
  deadline: check.deadline ?? '',
});

/** A programme known to the program comes with what is known of it. */
function newDraft({ today }: RecommendationPage, name: string | null): FundingDraft {
  const known = programmesToCheck(today, []).find((programme) => programme.name === name);
  return {
    name: known?.name ?? '',
    authority: known?.authority ?? '',
    result: '',
    amount: '',
    deadline: '',
    source: known?.source ?? '',
    checkedOn: today,
    note: '',
  };
}
