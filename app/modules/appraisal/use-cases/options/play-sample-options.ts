import { addDays } from '../../../../foundation/calendar-date.ts';
import { must } from '../../../../foundation/result.ts';
import { type Acting, ago } from '../../../../platform/acting.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import { ROLE_LABELS } from '../../../../platform/auth/roles.ts';
import { type ProjectScene, readProjectScene } from '../../../projects/index.ts';
import type { SampleOptions } from '../../domain/options/sample-options.ts';
import { writeFunding } from '../recommendation/record-funding.ts';
import { writeRecommendation } from '../recommendation/record-recommendation.ts';
import { writePreference } from './prefer-option.ts';
import { readCriteria } from './read-criteria.ts';
import { writeOption } from './save-option.ts';

/**
 * Plays made-up options, recommendation and funding check of a project by the acts and rules of real ones. Throws where
 * a rule refuses: the sample is wrong then.
 */
export async function playSampleOptions(acting: Acting, sample: SampleOptions): Promise<void> {
  const then = ago(acting, sample.daysAgo);
  const scene = await sceneOf(then, sample.project);
  await playOptions(then, scene, sample);
  if (sample.preferred) must(await writePreference(then, scene.project, { ...sample.preferred, version: 1 }));
  await playRecommendation(then, scene, sample);
  for (const { checkedDaysAgo, deadlineInDays, ...check } of sample.funding) {
    const draft = {
      ...check,
      checkedOn: addDays(acting.today, -checkedDaysAgo),
      deadline: deadlineInDays === null ? '' : addDays(acting.today, deadlineInDays),
    };
    must(await writeFunding(ago(acting, checkedDaysAgo), scene.project, { draft, place: null }, true));
  }
}

/** For all that take part, unless it is not recommended. */
async function playRecommendation(
  then: Acting,
  scene: ProjectScene,
  { recommendation }: SampleOptions,
): Promise<void> {
  if (!recommendation) return;
  const isMeant = recommendation.verdict !== 'nicht-empfohlen';
  const memberKeys = isMeant ? scene.members.map(({ memberKey }) => memberKey) : [];
  const by = { byLabel: ROLE_LABELS.coordinator, isSample: true };
  must(await writeRecommendation(then, scene, { draft: { ...recommendation, memberKeys }, seen: 0 }, by));
}

async function playOptions(
  then: Acting,
  { project }: ProjectScene,
  { options }: SampleOptions,
): Promise<void> {
  const { criteria } = await readCriteria(then.tx, project);
  for (const { marks, consentDaysAgo, ...option } of options) {
    const draft = {
      ...option,
      points: new Map(criteria.map(({ label }, index) => [label, marks[index] ?? ''])),
      consentOn: consentDaysAgo === null ? '' : addDays(then.today, -consentDaysAgo),
    };
    must(await writeOption(then, project, { draft, place: null }, true));
  }
}

async function sceneOf(acting: Acting, slug: string): Promise<ProjectScene> {
  const { tx, alliance, today } = acting;
  const question = { allianceId: alliance.id, principal: officeOf(acting), slug, today };
  const scene = await readProjectScene(tx, question, 'lock');
  if (!scene) throw new Error(`the sample options name an unknown project ${slug}`);
  return scene;
}

/** Samples are the office's, whoever loads them. */
const officeOf = ({ alliance, actor }: Acting): Principal => ({
  accountId: actor,
  address: '',
  displayName: alliance.office,
  grants: [{ allianceId: alliance.id, role: 'coordinator', memberKey: null, validTo: null }],
});
