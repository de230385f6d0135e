import type { Selectable } from 'kysely';
import type { DB } from '../../../../db/schema/tables.ts';
import { queries } from '../../../platform/db/queries.ts';
import { knownWord } from '../../../platform/db/word-of.ts';
import type { Tx } from '../../../platform/transaction.ts';
import {
  isTemplateBasis,
  type ProcessTemplate,
  type TemplateStage,
} from '../domain/process/process-template.ts';
import { isGate, isStageRole } from '../domain/process/stage.ts';
import { isUndertakingKind } from '../domain/undertakings/undertaking.ts';

type Row = Selectable<DB['projects.process_template']>;
type StageRow = Selectable<DB['projects.process_template_stage']>;

/** The versions that an alliance made, by key, the youngest first. */
export async function listTemplateVersions(tx: Tx): Promise<ProcessTemplate[]> {
  const rows = await queries(tx)
    .selectFrom('projects.process_template')
    .selectAll()
    .orderBy('key')
    .orderBy('version', 'desc')
    .execute();
  if (rows.length === 0) return [];
  const stages = await queries(tx)
    .selectFrom('projects.process_template_stage')
    .selectAll()
    .orderBy('position')
    .execute();
  return rows.map((row) =>
    toTemplate(
      row,
      stages.filter(
        ({ template_key, template_version }) => template_key === row.key && template_version === row.version,
      ),
    ),
  );
}

/** Adds a version; false where its number is taken by now. */
export async function insertTemplateVersion(
  tx: Tx,
  allianceId: string,
  { stages, ...template }: ProcessTemplate & { readonly createdAt: Date },
  actor: string,
): Promise<boolean> {
  const added = await queries(tx)
    .insertInto('projects.process_template')
    .values({
      alliance_id: allianceId,
      key: template.key,
      version: template.version,
      title: template.title,
      description: template.description,
      basis: template.basis,
      source: template.source,
      kinds: [...template.kinds],
      followed_by: template.followedBy,
      change_note: template.changeNote,
      created_at: template.createdAt,
      created_by: actor,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst();
  if (added === undefined) return false;
  await insertStages(tx, allianceId, template, stages);
  return true;
}

async function insertStages(
  tx: Tx,
  allianceId: string,
  { key, version }: Pick<ProcessTemplate, 'key' | 'version'>,
  stages: readonly TemplateStage[],
): Promise<void> {
  const rows = stages.map((stage, index) => ({
    alliance_id: allianceId,
    template_key: key,
    template_version: version,
    position: index + 1,
    key: stage.key,
    title: stage.title,
    steps: [...stage.steps],
    papers: [...stage.papers],
    gate: stage.gate,
    gate_question: stage.gateQuestion,
    role: stage.role,
    usual_weeks: stage.usualWeeks,
  }));
  await queries(tx).insertInto('projects.process_template_stage').values(rows).execute();
}

const toTemplate = (row: Row, stages: readonly StageRow[]): ProcessTemplate => ({
  key: row.key,
  version: row.version,
  title: row.title,
  description: row.description,
  basis: knownWord(row.basis, isTemplateBasis),
  source: row.source,
  kinds: row.kinds.map((word) => knownWord(word, isUndertakingKind)),
  followedBy: row.followed_by === null ? null : knownWord(row.followed_by, isUndertakingKind),
  changeNote: row.change_note,
  createdAt: row.created_at,
  stages: stages.map(toStage),
});

const toStage = (row: StageRow): TemplateStage => ({
  key: row.key,
  title: row.title,
  steps: row.steps,
  papers: row.papers,
  gate: row.gate === null ? null : knownWord(row.gate, isGate),
  gateQuestion: row.gate_question,
  role: knownWord(row.role, isStageRole),
  usualWeeks: row.usual_weeks,
});
