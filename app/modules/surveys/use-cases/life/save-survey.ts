import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { freeSlug } from '../../../../foundation/slug.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import { newId } from '../../../../platform/new-id.ts';
import type { Services } from '../../../../platform/services.ts';
import { readProjectScene, readProjectViewer } from '../../../projects/index.ts';
import { listMembers, type MemberRecord } from '../../../region/index.ts';
import {
  planSurvey,
  type SurveyDraft,
  type SurveyPlan,
  type SurveyRefusal,
} from '../../domain/life/plan-survey.ts';
import type { SurveyRecord } from '../../domain/life/survey.ts';
import { deleteSheets, insertSheets, listSheets } from '../../store/sheet-store.ts';
import { insertSurvey, listSurveys, updateSurvey } from '../../store/survey-store.ts';
import { readAskable } from './read-askable.ts';
import { asKeeper, recordSurvey, type SurveyFault, type SurveyScene } from './survey-scene.ts';

export interface SurveyOrder {
  readonly draft: SurveyDraft;
  /** Address of the project; '' for a survey beside projects. */
  readonly project: string;
  readonly principal: Principal;
}

type Saved = Result<string, SurveyFault | readonly SurveyRefusal[]>;

/** Adds a survey as a draft and answers its address. */
export const createSurvey = (services: Services, alliance: Alliance, order: SurveyOrder): Promise<Saved> =>
  inActing(services, alliance, order.principal.accountId, (acting) => addSurvey(acting, order, false));

/** The same within a transaction. */
export async function addSurvey(
  acting: Acting,
  { draft, project, principal }: SurveyOrder,
  isSample: boolean,
): Promise<Saved> {
  const { tx, alliance, today, at, actor } = acting;
  const where = { allianceId: alliance.id, principal, today };
  const scene = project === '' ? null : await readProjectScene(tx, { ...where, slug: project }, 'lock');
  if (scene === undefined) return fail([NO_PROJECT]);
  const viewer = scene?.viewer ?? (await readProjectViewer(tx, principal, alliance.id, today));
  if (scene === null && !viewer.isOffice) return fail([OFFICE_ONLY]);
  if (scene && !scene.mayKeep) return fail('forbidden');
  const members = await listMembers(tx);
  const askable = await readAskable(tx, scene, members);
  const planned = planSurvey(draft, { ...askable, today });
  if (!planned.ok) return planned;
  const taken = new Set((await listSurveys(tx)).map(({ slug }) => slug));
  const survey: SurveyRecord = {
    ...contentOf(planned.value, askable),
    id: newId(),
    slug: freeSlug(planned.value.title, taken, { fallback: 'erhebung', reserved: ['neu', 'personalkosten'] }),
    undertakingId: scene?.project.id ?? null,
    state: 'entwurf',
    openedAt: null,
    closedAt: null,
    releasedAt: null,
    isSample: isSample || (scene?.project.isSample ?? false),
    version: 1,
  };
  await insertSurvey(tx, alliance.id, survey, { actor, at });
  await insertSheets(tx, alliance.id, survey.id, idsOf(members, planned.value.memberKeys));
  await recordSurvey(acting, survey.slug, 'created', { ...toldOf(planned.value), project: project || null });
  return ok(survey.slug);
}

export interface ChangeOrder {
  readonly slug: string;
  readonly draft: SurveyDraft;
  /** Version that was looked at. */
  readonly version: number;
  readonly principal: Principal;
}

/** Changes a survey that is still a draft. */
export const changeSurvey = (
  services: Services,
  alliance: Alliance,
  { slug, draft, version, principal }: ChangeOrder,
): Promise<Saved> =>
  asKeeper(services, alliance, principal, slug, async (acting, scene): Promise<Saved> => {
    const { tx, today } = acting;
    const { survey } = scene;
    if (survey.state !== 'entwurf') return fail([OPENED]);
    if (survey.version !== version) return fail([CROSSED]);
    const members = await listMembers(tx);
    const askable = await readAskable(tx, scene.project, members);
    const planned = planSurvey(draft, { ...askable, today });
    if (!planned.ok) return planned;
    await updateSurvey(tx, { ...survey, ...contentOf(planned.value, askable) });
    await askThese(acting, scene, idsOf(members, planned.value.memberKeys));
    await recordSurvey(acting, slug, 'changed', toldOf(planned.value));
    return ok(slug);
  });

async function askThese(
  { tx, alliance }: Acting,
  { survey }: SurveyScene,
  ids: readonly string[],
): Promise<void> {
  const asked = (await listSheets(tx, [survey.id])).map(({ memberId }) => memberId);
  await deleteSheets(
    tx,
    survey.id,
    asked.filter((id) => !ids.includes(id)),
  );
  await insertSheets(
    tx,
    alliance.id,
    survey.id,
    ids.filter((id) => !asked.includes(id)),
  );
}

type Askable = Awaited<ReturnType<typeof readAskable>>;

function contentOf(plan: SurveyPlan, { versions }: Askable) {
  const { title, introduction, referenceYear, dueOn, scope, questionnaire } = plan;
  const version = versions.get(questionnaire);
  if (!version) throw new Error('a planned survey asks a valid questionnaire');
  const { questionnaireId, number: questionnaireNumber } = version;
  return { title, introduction, referenceYear, dueOn, scope, questionnaireId, questionnaireNumber };
}

const idsOf = (members: readonly MemberRecord[], keys: readonly string[]): string[] =>
  members.filter(({ member }) => keys.includes(member.key)).map(({ id }) => id);

const toldOf = ({ introduction: _text, memberKeys, ...plan }: SurveyPlan) => ({
  ...plan,
  members: memberKeys,
});

const NO_PROJECT: SurveyRefusal = {
  field: 'project',
  message: 'Dieses Projekt gibt es nicht mehr. Beginnen Sie die Erhebung auf der Seite des Projekts.',
};
const OFFICE_ONLY: SurveyRefusal = {
  field: 'project',
  message:
    'Erhebungen neben Projekten legt die Geschäftsstelle an. Beginnen Sie Ihre auf der Seite des Projekts unter „Prüfung“.',
};
const OPENED: SurveyRefusal = {
  field: 'conflict',
  message: 'Die Erhebung hat schon begonnen. Ändern lässt sich nur noch die Frist.',
};
const CROSSED: SurveyRefusal = {
  field: 'conflict',
  message:
    'Die Erhebung wurde inzwischen von anderer Stelle geändert. Sehen Sie sich den neuen Stand an, und speichern Sie Ihre Eingabe dann noch einmal, wenn sie noch passt.',
};
