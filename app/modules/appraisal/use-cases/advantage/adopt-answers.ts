import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanAmount, germanInteger } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Acting } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { type ProjectScene, readProjectScene } from '../../../projects/index.ts';
import type { Question } from '../../../surveys/domain/index.ts';
import {
  type ReleasedAnswers,
  readReleasedAnswers,
  readSurveysOfProject,
  type SurveyProgress,
} from '../../../surveys/index.ts';
import type { FactsDraft } from '../../domain/advantage/check-member-facts.ts';
import { CROSSED } from '../../domain/advantage/check-process.ts';
import {
  type AdoptingMember,
  type AdoptionPlan,
  type AnswerMapping,
  planAdoption,
} from '../../domain/advantage/plan-adoption.ts';
import type { Refusal } from '../../domain/advantage/refusal.ts';
import { typedDecimal } from '../../domain/advantage/typed-figures.ts';
import { markSampleAdvantage } from '../../store/sample-advantage-store.ts';
import {
  type AppraisalAnswer,
  type AppraisalPlace,
  inAppraisal,
  isAppraisalOver,
} from '../hold-appraisal.ts';
import { keepsFigures } from './advantage-reach.ts';
import { readProcessModel, type StoredModel, type ToldFacts } from './read-process-model.ts';
import { keepMemberFacts } from './record-member-facts.ts';

/** Which survey, and which of its questions tell what. */
export interface AdoptionChoice {
  /** Address of the survey; '' for the latest. */
  readonly survey: string;
  readonly mapping: AnswerMapping;
}

/** What adopting released answers would change, before anybody decides on it. */
export interface AdoptionPage extends Pick<StoredModel, 'model' | 'facts'> {
  readonly scene: ProjectScene;
  /** Surveys of the project of which something is released. */
  readonly surveys: readonly SurveyProgress[];
  /** Undefined without any, and where the chosen one is gone. */
  readonly survey: SurveyProgress | undefined;
  readonly questions: readonly Question[];
  readonly plans: readonly AdoptionPlan[];
  /** Changes with every release and every save of a member's figures: what was looked at is what is adopted. */
  readonly stamp: string;
}

/** The choice and what it would change, for those alone who see released sheets while a survey runs. */
export const loadAdoption = (
  { database, clock }: Services,
  alliance: Alliance,
  { slug, principal }: AppraisalPlace,
  choice: AdoptionChoice,
): Promise<Result<AdoptionPage, 'unknown' | 'forbidden' | 'over'>> =>
  database.inAlliance(
    alliance.id,
    async (tx) => {
      const caller = { principal, allianceId: alliance.id, today: clock.today() };
      const scene = await readProjectScene(tx, { ...caller, slug });
      if (!scene) return fail('unknown');
      if (isAppraisalOver(scene)) return fail('over');
      return keepsFigures(scene, caller)
        ? ok(await readAdoption(tx, scene, caller.today, choice))
        : fail('forbidden');
    },
    'snapshot',
  );

/** Takes over what was looked at. Members with a problem are left as they are; answers how many were written. */
export const adoptAnswers = (
  services: Services,
  alliance: Alliance,
  place: AppraisalPlace,
  order: AdoptionOrder,
): Answer =>
  inAppraisal(
    services,
    alliance,
    place,
    (acting, scene) => writeAdoption(acting, scene, order),
    (scene, { today }) => keepsFigures(scene, { principal: place.principal, allianceId: alliance.id, today }),
  );

interface AdoptionOrder {
  readonly choice: AdoptionChoice;
  readonly stamp: string;
}

type Answer = AppraisalAnswer<number, Refusal<never>>;

async function writeAdoption(acting: Acting, scene: ProjectScene, { choice, stamp }: AdoptionOrder): Answer {
  const page = await readAdoption(acting.tx, scene, acting.today, choice);
  if (page.stamp !== stamp) return fail([CROSSED]);
  const plans = page.plans.filter(({ figures, problems }) => figures.length > 0 && problems.length === 0);
  for (const { memberKey, draft } of plans) {
    const version = factsOf(page.facts, memberKey)?.version ?? 0;
    const kept = await keepMemberFacts(acting, scene, { memberKey, version, draft });
    if (!kept.ok) throw new Error(`what was planned for ${memberKey} was refused`);
  }
  // Made-up answers in a real project: its check holds made-up figures from now on.
  if (page.survey?.isSample && plans.length > 0)
    await markSampleAdvantage(acting.tx, acting.alliance.id, scene.project.id);
  return ok(plans.length);
}

async function readAdoption(
  tx: Tx,
  scene: ProjectScene,
  today: CalendarDate,
  { survey: asked, mapping }: AdoptionChoice,
): Promise<AdoptionPage> {
  const { model, facts } = await readProcessModel(tx, scene.project.id, scene.members, today);
  const surveys = (await readSurveysOfProject(tx, scene.project.id)).filter(({ released }) => released > 0);
  const survey = asked === '' ? surveys[0] : surveys.find(({ slug }) => slug === asked);
  const released = survey && (await readReleasedAnswers(tx, survey.id));
  const members = (released?.members ?? []).flatMap(({ memberKey, name, release }): AdoptingMember[] => {
    if (!release || !scene.members.some((member) => member.memberKey === memberKey)) return [];
    const source = `Erhebung „${survey?.title ?? ''}“, Freigabe ${germanInteger(release.number)}`;
    return [{ memberKey, name, answers: release.answers, draft: draftOf(factsOf(facts, memberKey)), source }];
  });
  return {
    scene,
    model,
    facts,
    surveys,
    survey,
    questions: released?.questionnaire.questions ?? [],
    plans: planAdoption(members, mapping, model.processes),
    stamp: stampOf(survey, released, facts),
  };
}

/** Which survey, which release of each member, which version of its figures. */
const stampOf = (
  survey: SurveyProgress | undefined,
  released: ReleasedAnswers | undefined,
  facts: readonly ToldFacts[],
): string => {
  const releases = (released?.members ?? []).flatMap(({ memberKey, release }) =>
    release ? [`${memberKey}/${release.number}`] : [],
  );
  const versions = facts.map(({ memberId, version }) => `${memberId}:${version}`);
  return [survey?.slug ?? '', ...releases.toSorted(), ...versions.toSorted()].join();
};

const factsOf = (facts: readonly ToldFacts[], key: string): ToldFacts | undefined =>
  facts.find(({ memberKey }) => memberKey === key);

const draftOf = (facts: ToldFacts | undefined): FactsDraft => ({
  volumes: new Map([...(facts?.volumes ?? [])].map(([id, cases]) => [id, cases === null ? '' : `${cases}`])),
  minutes: new Map(
    [...(facts?.minutes ?? [])].map(([id, told]) => [id, told === null ? '' : typedDecimal(told)]),
  ),
  furtherToday: facts ? germanAmount(facts.furtherToday) : '',
  furtherPooled: facts ? germanAmount(facts.furtherPooled) : '',
  note: facts?.note ?? '',
});
