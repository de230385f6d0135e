import { must } from '../../../../foundation/result.ts';
import { type Acting, ago } from '../../../../platform/acting.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import { type ProjectScene, readProjectScene } from '../../../projects/index.ts';
import type { SampleAdvantage, SampleFacts, SampleScores } from '../../domain/advantage/sample-advantage.ts';
import { listCriteria } from '../../store/criterion-store.ts';
import { markSampleAdvantage } from '../../store/sample-advantage-store.ts';
import { keepCriterion, keepDefaultCriteria } from './change-criterion.ts';
import { keepProcess } from './change-process.ts';
import { keepStep } from './change-step.ts';
import { keepMemberFacts } from './record-member-facts.ts';
import { keepPooledCost } from './record-pooled-cost.ts';
import { keepScores } from './record-scores.ts';

/**
 * Plays a made-up advantage check by the acts and rules of a real one, and marks it as made up. Pay-grade rates must be
 * there. Throws where a rule refuses: the sample is wrong then.
 */
export async function playSampleAdvantage(acting: Acting, sample: SampleAdvantage): Promise<void> {
  const then = ago(acting, sample.daysAgo);
  const scene = await sceneOf(then, sample.slug);
  const { project } = scene;
  const ids = new Map<string, string>();
  for (const { key, steps, ...draft } of sample.processes) {
    const processId = must(await keepProcess(then, project, { id: null, version: 0, draft }));
    ids.set(key, processId);
    for (const { key: stepKey, ...step } of steps)
      ids.set(stepKey, must(await keepStep(then, project, { processId, id: null, version: 0, draft: step })));
  }
  if (sample.pooled) must(await keepPooledCost(then, project, { version: 0, draft: sample.pooled }));
  for (const facts of sample.facts) await tell(then, scene, facts, ids);
  must(await keepDefaultCriteria(then, project));
  for (const decided of sample.decided) await decide(then, scene, decided);
  for (const scores of sample.scores) await score(then, scene, scores);
  await markSampleAdvantage(then.tx, then.alliance.id, project.id);
}

async function sceneOf(acting: Acting, slug: string): Promise<ProjectScene> {
  const question = { allianceId: acting.alliance.id, principal: officeOf(acting), slug, today: acting.today };
  const scene = await readProjectScene(acting.tx, question, 'lock');
  if (!scene) throw new Error(`the sample project ${slug} was not stored`);
  return scene;
}

async function tell(
  then: Acting,
  scene: ProjectScene,
  { memberKey, volumes, minutes, ...draft }: SampleFacts,
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const byId = (texts: ReadonlyMap<string, string>) =>
    new Map([...texts].map(([key, text]) => [ids.get(key) ?? key, text]));
  const told = { ...draft, volumes: byId(volumes), minutes: byId(minutes) };
  must(await keepMemberFacts(then, scene, { memberKey, version: 0, draft: told }));
}

async function decide(
  then: Acting,
  { project }: ProjectScene,
  decided: SampleAdvantage['decided'][number],
): Promise<void> {
  const criteria = await listCriteria(then.tx, project.id);
  const found = criteria.find(({ title }) => title === decided.title);
  if (!found) throw new Error(`no criterion ${decided.title}`);
  const { id, version, aspect, question } = found;
  must(await keepCriterion(then, project, { id, version, draft: { aspect, question, ...decided } }));
}

async function score(then: Acting, scene: ProjectScene, { memberKey, scores }: SampleScores): Promise<void> {
  const criteria = await listCriteria(then.tx, scene.project.id);
  const draft = new Map(
    criteria.map(({ id, title }) => {
      const [alone = '', together = ''] = scores[title] ?? [];
      return [id, { alone, together, evidence: '' }];
    }),
  );
  must(await keepScores(then, scene, { memberKey, version: 0, draft }));
}

/** Samples are the office's, whoever loads them. */
const officeOf = ({ alliance, actor }: Acting): Principal => ({
  accountId: actor,
  address: '',
  displayName: alliance.office,
  grants: [{ allianceId: alliance.id, role: 'coordinator', memberKey: null, validTo: null }],
});
