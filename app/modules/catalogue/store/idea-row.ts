import type { Selectable } from 'kysely';
import type { DB } from '../../../../db/schema/tables.ts';
import { type IdeaDetails, type IdeaRecord, isFederalState, isIdeaStanding } from '../domain/ideas/idea.ts';

export const IDEA_COLUMNS = [
  'id',
  'title',
  'summary',
  'partners',
  'region',
  'state',
  'year',
  'standing',
  'source',
  'link',
  'member_id',
  'hidden',
  'hidden_reason',
  'version',
] as const;

export type IdeaRow = Pick<Selectable<DB['catalogue.idea']>, (typeof IDEA_COLUMNS)[number]>;

export const toIdeaRow = (idea: IdeaDetails) => ({
  title: idea.title,
  summary: idea.summary,
  partners: idea.partners,
  region: idea.region,
  state: idea.state,
  year: idea.year,
  standing: idea.standing,
  source: idea.source,
  link: idea.link,
});

export function toIdea(
  row: IdeaRow,
  links: Pick<IdeaDetails, 'areaIds' | 'taskIds'> | undefined,
): IdeaRecord {
  const { state, standing } = row;
  if (!isFederalState(state)) throw new Error(`idea ${row.id} has the unknown state "${state}"`);
  if (!isIdeaStanding(standing)) throw new Error(`idea ${row.id} has the unknown standing "${standing}"`);
  return {
    id: row.id,
    title: row.title,
    summary: row.summary,
    partners: row.partners,
    region: row.region,
    state,
    year: row.year,
    standing,
    source: row.source,
    link: row.link,
    areaIds: links?.areaIds ?? [],
    taskIds: links?.taskIds ?? [],
    memberId: row.member_id,
    hidden: row.hidden,
    hiddenReason: row.hidden_reason,
    version: row.version,
  };
}
