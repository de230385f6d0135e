import type { Tx } from '../../../../platform/transaction.ts';
import { listMembers } from '../../../region/index.ts';
import type { BaselineValue } from '../../domain/comparison/baseline.ts';
import { type BaselineRecord, findBaseline, listBaselineValues } from '../../store/baseline-store.ts';
import { listSurveys } from '../../store/survey-store.ts';
import { readCompared } from './read-compared.ts';

/** Figures that a survey kept of how it was before. */
export interface Baseline extends BaselineRecord {
  readonly surveySlug: string;
  readonly surveyTitle: string;
  readonly referenceYear: number;
  /** Answers or standard costs are made up. */
  readonly isSample: boolean;
  readonly values: readonly (BaselineValue & { readonly memberKey: string })[];
}

/**
 * What the surveys of a project kept, the latest survey first. Holds the figures of every member, also of fewer than three
 * people: whoever shows them decides who may read them.
 */
export async function readBaseline(tx: Tx, undertakingId: string): Promise<Baseline[]> {
  const surveys = (await listSurveys(tx)).filter((survey) => survey.undertakingId === undertakingId);
  const keys = new Map((await listMembers(tx)).map(({ id, member }) => [id, member.key]));
  const kept: Baseline[] = [];
  for (const survey of surveys) {
    const { id, slug, title, referenceYear } = survey;
    const record = await findBaseline(tx, id);
    if (!record) continue;
    const values = await listBaselineValues(tx, id);
    const isSample = survey.isSample || (await readCompared(tx, survey)).hasSampleRates;
    kept.push({
      ...record,
      ...{ surveySlug: slug, surveyTitle: title, referenceYear, isSample },
      values: values.map((value) => ({ ...value, memberKey: keys.get(value.memberId) ?? '' })),
    });
  }
  return kept;
}
