import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Acting } from '../../../../platform/acting.ts';
import type { SheetState } from '../../domain/life/sheet.ts';
import {
  type AnswerChange,
  type ChangeRefusal,
  type PlannedAnswer,
  planSave,
} from '../../domain/sheet/plan-save.ts';
import { planSheetStep } from '../../domain/sheet/sheet-steps.ts';
import type { SheetWriter } from '../../domain/sheet/writer.ts';
import { type AnswerRecord, type AnswerToSave, saveAnswers } from '../../store/answer-store.ts';
import { updateSheet } from '../../store/sheet-store.ts';
import { recordSurvey } from '../life/survey-scene.ts';
import type { SheetPlace } from './find-sheet.ts';
import { type LoadedSheet, readSheet } from './read-sheet.ts';

export interface SaveOrder extends SheetPlace {
  readonly writer: SheetWriter;
  /** Questions that are not named stay as they are. */
  readonly changes: readonly AnswerChange[];
}

/**
 * `unknown`: no such survey, or the member is not asked. `closed`: nothing can be written now, with the reason. `refused`:
 * what cannot be taken, by question and cell. `conflict`: someone else answered meanwhile; what stands there now.
 */
export type SaveFailure =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'closed'; readonly message: string }
  | { readonly kind: 'refused'; readonly refusals: readonly ChangeRefusal[] }
  | { readonly kind: 'conflict'; readonly current: readonly AnswerRecord[] };

/** Which questions were written, and how the sheet stands. */
export interface Saved {
  readonly questionKeys: readonly string[];
  readonly state: SheetState;
}

/**
 * Saves answers of one sheet within a transaction, all or nothing: from the form, a file, a section or an interview. Of
 * two people who write at the same second the second is told what the first left. What is unusual is saved, and found by
 * `checkSheet`; nothing typed is changed.
 */
export async function saveSheetAnswers(
  acting: Acting,
  order: SaveOrder,
): Promise<Result<Saved, SaveFailure>> {
  const loaded = await readSheet(acting.tx, order, 'lock');
  return loaded.ok ? saveInto(acting, loaded.value, order) : loaded;
}

/** The same for a sheet that is held already. */
export async function saveInto(
  acting: Acting,
  loaded: LoadedSheet,
  { writer, changes }: Pick<SaveOrder, 'writer' | 'changes'>,
): Promise<Result<Saved, SaveFailure>> {
  const { sheet, survey, questionnaire, records, answers } = loaded;
  const state = planSheetStep({ survey: survey.state, sheet }, 'schreiben', writer.capacity);
  if (!state.ok) return fail({ kind: 'closed', message: state.error });
  const current = new Map(
    [...records].map(([key, { version }]) => [key, { version, answer: answers.get(key) }]),
  );
  const planned = planSave(questionnaire, current, changes, writer.only);
  if (!planned.ok) return fail(toFailure(planned.error, records));
  if (planned.value.length > 0)
    await write(acting, loaded, { writer, state: state.value, planned: planned.value });
  return ok({ questionKeys: planned.value.map(({ questionKey }) => questionKey), state: state.value });
}

type PlanFailure = Extract<ReturnType<typeof planSave>, { ok: false }>['error'];

const toFailure = (failure: PlanFailure, records: ReadonlyMap<string, AnswerRecord>): SaveFailure =>
  failure.kind === 'refused'
    ? failure
    : { kind: 'conflict', current: failure.questionKeys.flatMap((key) => records.get(key) ?? []) };

interface Writing {
  readonly writer: SheetWriter;
  readonly state: SheetState;
  readonly planned: readonly PlannedAnswer[];
}

/** Which questions, never what was answered: the trail is read before the sheet is released (practice 9). */
async function write(
  acting: Acting,
  loaded: LoadedSheet,
  { writer, state, planned }: Writing,
): Promise<void> {
  const { tx, alliance, actor, at } = acting;
  const { survey, member, sheet } = loaded;
  const by = { byLabel: writer.label, actor, at };
  const adopted = planned.filter((one) => isAdopted(writer, one)).map(({ questionKey }) => questionKey);
  await saveAnswers(
    tx,
    alliance.id,
    { surveyId: survey.id, memberId: member.id, ...by },
    planned.map((one) => toSave(one, writer)),
  );
  await updateSheet(tx, { ...sheet, state });
  await recordSurvey(acting, survey.slug, 'answers-saved', {
    member: member.member.key,
    questions: planned.map(({ questionKey }) => questionKey),
    source: writer.source,
    ...(adopted.length > 0 && { adopted }),
    byLabel: writer.label,
  });
}

const isAdopted = ({ adopted }: SheetWriter, { questionKey }: PlannedAnswer): boolean =>
  adopted?.has(questionKey) ?? false;

const toSave = (planned: PlannedAnswer, writer: SheetWriter): AnswerToSave => ({
  questionKey: planned.questionKey,
  source: isAdopted(writer, planned) ? 'vorjahr' : writer.source,
  value: planned.answer?.value ?? null,
  note: planned.answer?.note ?? '',
});
