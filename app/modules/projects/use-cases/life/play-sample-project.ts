import { addDays, type CalendarDate, dayNumber } from '../../../../foundation/calendar-date.ts';
import { must } from '../../../../foundation/result.ts';
import { type Acting, ago } from '../../../../platform/acting.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { SampleAct } from '../../../decisions/domain/index.ts';
import { playActs } from '../../../decisions/index.ts';
import type { SampleProject, SampleProjectAct } from '../../domain/life/sample-project.ts';
import { findTemplate } from '../../domain/process/process-template.ts';
import { proposeItems } from '../../domain/schedule/propose-items.ts';
import { shownItems } from '../../domain/schedule/schedule.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { listStagesOf } from '../../store/stage-store.ts';
import { findUndertaking } from '../../store/undertaking-store.ts';
import { keepCharter } from '../charter/change-charter.ts';
import { putCharter } from '../charter/issue-charter.ts';
import { readCharter } from '../charter/read-charter.ts';
import { readTemplates } from '../process/read-templates.ts';
import { moveStage } from '../process/take-stage-step.ts';
import { bindPlan } from '../schedule/agree-schedule.ts';
import { putPlanToMembers } from '../schedule/ask-for-schedule.ts';
import { addToSchedule, keepItems } from '../schedule/change-items.ts';
import { holdSchedule } from '../schedule/schedule-acting.ts';
import { createUndertaking } from './create-undertaking.ts';
import { recordUndertaking } from './record-undertaking.ts';
import { takeLifeStep } from './take-life-step.ts';

type SampleServices = Pick<Services, 'config' | 'clock'>;
type Act<Kind extends SampleProjectAct['do']> = Extract<SampleProjectAct, { do: Kind }>;

/**
 * Plays a made-up project by the acts and rules of a real one, writes to nobody, and answers its slug. Throws where a
 * rule refuses: the sample is wrong then.
 */
export async function playSampleProject(
  services: SampleServices,
  acting: Acting,
  sample: SampleProject,
): Promise<string> {
  const { slug } = must(await createUndertaking(ago(acting, sample.madeDaysAgo), draftOf(acting, sample)));
  if (sample.charter) await keepSampleCharter(ago(acting, sample.madeDaysAgo), slug, sample);
  for (const act of sample.acts) await play(services, acting, slug, act);
  return slug;
}

function draftOf({ today }: Acting, sample: SampleProject) {
  const { title, description, kind, begins, templateKey, drivers, candidates } = sample;
  return {
    title,
    description,
    kind,
    begins,
    templateKey,
    drivers,
    candidates,
    areaId: '',
    parentSlug: '',
    crossesCounty: false,
    plannedStart: sample.startsInDays === null ? '' : addDays(today, sample.startsInDays),
    plannedEnd: sample.endsInDays === null ? '' : addDays(today, sample.endsInDays),
    origin: null,
    isSample: true,
  };
}

async function keepSampleCharter(
  acting: Acting,
  slug: string,
  { charter, drivers }: SampleProject,
): Promise<void> {
  const file = await readCharter(acting.tx, await found(acting, slug), acting.today);
  const kept = await keepCharter(acting, file, { ...file.charter, ...charter, drivers });
  await recordUndertaking(acting, slug, 'charter-saved', kept);
}

function play(services: SampleServices, acting: Acting, slug: string, act: SampleProjectAct): Promise<void> {
  const then = ago(acting, act.daysAgo);
  switch (act.do) {
    case 'auftrag-vorlegen':
      return putSampleCharter(services, acting, slug, act);
    case 'stand':
      return takeStep(acting, slug, act);
    case 'ablaufplan':
      return agreeOnSchedule(services, acting, slug, act);
    case 'stufe-beenden':
      return endStage(then, slug);
    case 'erste-aufgabe-beenden':
      return endFirstTask(then, slug);
  }
}

async function putSampleCharter(
  services: SampleServices,
  acting: Acting,
  slug: string,
  { daysAgo, round, dueInDays, answers }: Act<'auftrag-vorlegen'>,
): Promise<void> {
  const then = ago(acting, daysAgo);
  const file = await readCharter(then.tx, await found(then, slug), then.today);
  const order = {
    slug,
    actor: then.actor,
    round,
    basedOn: file.version,
    reason: '',
    without: [],
    dueOn: addDays(acting.today, dueInDays),
    scope: 'alle' as const,
  };
  const id = must(await putCharter(then, file, order, []));
  await playActs(services, acting, id, { acts: answers, dueInDays });
}

async function takeStep(
  acting: Acting,
  slug: string,
  { daysAgo, step, reason = '', untilInDays }: Act<'stand'>,
): Promise<void> {
  const then = ago(acting, daysAgo);
  const until = untilInDays === undefined ? null : addDays(acting.today, untilInDays);
  const request = {
    day: then.today,
    reason,
    until,
    outcome: null,
    dropsStages: false,
    steering: { on: null, reason: '' },
  };
  must(await takeLifeStep(then, { slug, step, request, seen: null }));
}

async function agreeOnSchedule(
  services: SampleServices,
  acting: Acting,
  slug: string,
  { daysAgo, bindsDaysAgo }: Act<'ablaufplan'>,
): Promise<void> {
  const then = ago(acting, daysAgo);
  const place = { slug, principal: officeOf(then) };
  const held = must(await holdSchedule(then, slug, place.principal));
  const { template } = held.held.undertaking;
  const standard = template ? findTemplate(await readTemplates(then.tx), template) : undefined;
  const stepsOf = (key: string) => standard?.stages.find((stage) => stage.key === key)?.steps ?? [];
  must(await addToSchedule(then, held, proposeItems(held.held.stages, { stepsOf, beginsOn: null })));
  const dueOn = addDays(acting.today, -bindsDaysAgo);
  const id = must(await putPlanToMembers(then, { ...place, dueOn, introduction: '' }, []));
  const acts: SampleAct[] = held.owners.map(({ key }) => ({
    do: 'antworten',
    memberKey: key,
    event: 'zustimmen',
    daysAgo: bindsDaysAgo + 2,
  }));
  acts.push({ do: 'abschliessen', daysAgo: bindsDaysAgo });
  await playActs(services, acting, id, { acts, dueInDays: -bindsDaysAgo });
  must(await bindPlan(ago(acting, bindsDaysAgo), place));
}

async function endStage(acting: Acting, slug: string): Promise<void> {
  const { position, version, papers } = await runningStage(acting, slug);
  await endTasks(acting, slug, position);
  must(
    await moveStage(acting, {
      slug,
      position,
      version,
      papers,
      missingReason: '',
      reason: '',
      step: 'abschliessen',
      decision: 'weiter',
      day: acting.today,
      principal: officeOf(acting),
    }),
  );
}

async function endFirstTask(acting: Acting, slug: string): Promise<void> {
  const { position } = await runningStage(acting, slug);
  await endTasks(acting, slug, position, 1);
}

/** Enters the days of the tasks of a stage as if each had been kept up: as long as planned, from when the stage began. */
async function endTasks(acting: Acting, slug: string, position: number, most?: number): Promise<void> {
  const held = must(await holdSchedule(acting, slug, officeOf(acting)));
  const stage = held.held.stages.find((candidate) => candidate.position === position);
  const tasks = shownItems(held.items).filter((item) => item.stagePosition === position);
  const moved =
    stage?.startedOn && stage.plannedFrom ? dayNumber(stage.startedOn) - dayNumber(stage.plannedFrom) : 0;
  const actual = (planned: CalendarDate) => {
    const day = addDays(planned, moved);
    return day < acting.today ? day : acting.today;
  };
  const ended = tasks.slice(0, most).map((item, index, all) => ({
    ...item,
    actualFrom: actual(item.plannedFrom),
    actualTo: index === all.length - 1 ? acting.today : actual(item.plannedTo),
  }));
  const begun = tasks.slice(ended.length, ended.length + 1).filter(({ kind }) => kind === 'aufgabe');
  must(
    await keepItems(acting, held, [
      ...ended,
      ...begun.map((item) => ({ ...item, actualFrom: acting.today })),
    ]),
  );
}

async function runningStage(acting: Acting, slug: string) {
  const { id } = await found(acting, slug);
  const stage = (await listStagesOf(acting.tx, id)).find(({ state }) => state === 'laufend');
  if (!stage) throw new Error(`no stage of the sample project ${slug} runs`);
  return stage;
}

async function found({ tx }: Acting, slug: string): Promise<UndertakingRecord> {
  const undertaking = await findUndertaking(tx, slug);
  if (!undertaking) throw new Error(`the sample project ${slug} was not stored`);
  return undertaking;
}

/** Samples are the office's, whoever loads them. */
const officeOf = ({ alliance, actor }: Acting): Principal => ({
  accountId: actor,
  address: '',
  displayName: alliance.office,
  grants: [{ allianceId: alliance.id, role: 'coordinator', memberKey: null, validTo: null }],
});
