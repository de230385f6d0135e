import { type Selectable, sql } from 'kysely';
import type { DB, Json } from '../../../../db/schema/tables.ts';
import { decimalToString, millionths, parseDecimal } from '../../../foundation/decimal.ts';
import { must } from '../../../foundation/result.ts';
import { queries } from '../../../platform/db/queries.ts';
import { knownWord } from '../../../platform/db/word-of.ts';
import type { Tx } from '../../../platform/transaction.ts';
import {
  type CostProcess,
  isStepKind,
  type ProcessStep,
  type VolumeEffect,
} from '../domain/advantage/process-model.ts';

/** What a stored entry has beside its content. */
export interface Kept {
  /** Place in the list. */
  readonly position: number;
  readonly isRemoved: boolean;
  /** Guards edits that cross. */
  readonly version: number;
}

export interface StepRecord extends ProcessStep, Kept {}

/** A process as it is stored: with its steps, removed ones too. */
export interface ProcessRecord extends Omit<CostProcess, 'steps'>, Kept {
  readonly steps: readonly StepRecord[];
}

/** All processes of a project in their order, with their steps. */
export async function listProcesses(tx: Tx, undertakingId: string): Promise<ProcessRecord[]> {
  const rows = await queries(tx)
    .selectFrom('appraisal.process')
    .selectAll()
    .where('undertaking_id', '=', undertakingId)
    .orderBy('position')
    .orderBy('id')
    .execute();
  if (rows.length === 0) return [];
  const steps = await queries(tx)
    .selectFrom('appraisal.process_step')
    .selectAll()
    .where(
      'process_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map((row) =>
    toProcess(
      row,
      steps.filter(({ process_id }) => process_id === row.id),
    ),
  );
}

/** Adds a process without its steps, or writes it and counts its version up. */
export async function saveProcess(
  tx: Tx,
  allianceId: string,
  undertakingId: string,
  process: Omit<ProcessRecord, 'steps'>,
): Promise<void> {
  const content = {
    position: process.position,
    title: process.title,
    case_name: process.caseName,
    is_pilot: process.isPilot,
    effects: sql<string>`${JSON.stringify(process.effects.map(effectJson))}::jsonb`,
    is_removed: process.isRemoved,
    version: process.version,
  };
  await queries(tx)
    .insertInto('appraisal.process')
    .values({ alliance_id: allianceId, id: process.id, undertaking_id: undertakingId, ...content })
    .onConflict((conflict) => conflict.columns(['alliance_id', 'id']).doUpdateSet(content))
    .execute();
}

/** Adds a step or writes it. */
export async function saveStep(
  tx: Tx,
  allianceId: string,
  processId: string,
  step: StepRecord,
): Promise<void> {
  const content = {
    position: step.position,
    title: step.title,
    kind: step.kind,
    share_percent: step.sharePercent,
    minutes_today: step.minutesToday,
    minutes_pooled: step.minutesPooled,
    grade_today: step.gradeToday,
    grade_pooled: step.gradePooled,
    is_removed: step.isRemoved,
    version: step.version,
  };
  await queries(tx)
    .insertInto('appraisal.process_step')
    .values({ alliance_id: allianceId, id: step.id, process_id: processId, ...content })
    .onConflict((conflict) => conflict.columns(['alliance_id', 'id']).doUpdateSet(content))
    .execute();
}

const toProcess = (
  row: Selectable<DB['appraisal.process']>,
  steps: readonly Selectable<DB['appraisal.process_step']>[],
): ProcessRecord => ({
  id: row.id,
  position: row.position,
  title: row.title,
  caseName: row.case_name,
  isPilot: row.is_pilot,
  effects: effectsOf(row.effects),
  isRemoved: row.is_removed,
  version: row.version,
  steps: steps.map(toStep),
});

const toStep = (row: Selectable<DB['appraisal.process_step']>): StepRecord => ({
  id: row.id,
  position: row.position,
  title: row.title,
  kind: knownWord(row.kind, isStepKind),
  sharePercent: millionths(row.share_percent),
  minutesToday: millionths(row.minutes_today),
  minutesPooled: millionths(row.minutes_pooled),
  gradeToday: row.grade_today,
  gradePooled: row.grade_pooled,
  isRemoved: row.is_removed,
  version: row.version,
});

const effectJson = ({ fromCases, lessPercent }: VolumeEffect) => ({
  from: fromCases,
  less: decimalToString(lessPercent),
});

/** Written by `effectJson` alone. */
const effectsOf = (json: Json): VolumeEffect[] =>
  (json as unknown as readonly ReturnType<typeof effectJson>[]).map(({ from, less }) => ({
    fromCases: from,
    lessPercent: must(parseDecimal(less)),
  }));
