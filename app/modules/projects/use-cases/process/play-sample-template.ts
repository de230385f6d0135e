import { must } from '../../../../foundation/result.ts';
import { type Acting, ago } from '../../../../platform/acting.ts';
import { planVersion } from '../../domain/process/plan-template.ts';
import type { TemplateStage } from '../../domain/process/process-template.ts';
import { putVersion } from './change-template.ts';

/** A stage that an alliance adds to a standard course. */
export interface SampleTemplate {
  readonly key: string;
  readonly after: string;
  readonly stage: TemplateStage;
  readonly changeNote: string;
  readonly daysAgo: number;
}

/** Adds a version to a standard course by the rules of a real one. Throws where they refuse. */
export async function playSampleTemplate(
  acting: Acting,
  { key, after, stage, changeNote, daysAgo }: SampleTemplate,
): Promise<void> {
  const put = await putVersion(ago(acting, daysAgo), key, 'changed', (newest) => {
    const { title, description, kinds, followedBy } = newest;
    const stages = newest.stages.flatMap((one) => (one.key === after ? [one, stage] : [one]));
    const content = { title, description, kinds, followedBy, stages };
    return planVersion(newest, { content, basedOn: newest.version, changeNote });
  });
  must(put);
}
