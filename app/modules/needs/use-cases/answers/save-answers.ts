import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { SheetState } from '../../domain/answers/answer.ts';
import type { AnswerSource, SheetAnswer } from '../../domain/answers/answer-content.ts';
import type { AnswerChange } from '../../domain/answers/plan-answer.ts';
import { type ChangeRefusal, planChanges } from '../../domain/answers/plan-changes.ts';
import { planSheetStep, type SheetCapacity } from '../../domain/answers/sheet-steps.ts';
import { whyClosed } from '../../domain/answers/why-closed.ts';
import { saveDrafts } from '../../store/draft-store.ts';
import { updateSheet } from '../../store/sheet-store.ts';
import { type FoundSheet, findSheetAt, type SheetPlace } from './find-place.ts';
import { readAnswers, readAskedTasks } from './read-answers.ts';

/** Who writes into a sheet. Whoever calls has made sure that it is this person's sheet, link or form. */
export interface SheetWriter {
  readonly capacity: SheetCapacity;
  /** Account id, or `link:<id>`. */
  readonly actor: string;
  /** As the member sees it: "Leitung", "Hauptamt (per Link)". Never a person's name. */
  readonly label: string;
  readonly source: Exclude<AnswerSource, 'vorrunde'>;
  /** Nothing but these tasks; absent: all of the sheet. */
  readonly onlyTasks?: ReadonlySet<string>;
}

export interface SaveOrder extends SheetPlace {
  readonly changes: readonly AnswerChange[];
  readonly writer: SheetWriter;
}

/**
 * `unknown`: no such round or member asked. `closed`: nothing can be written now, with the reason. `refused`: fields that
 * cannot be taken. `conflict`: someone else wrote meanwhile; what stands there now.
 */
export type SaveFailure =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'closed'; readonly message: string }
  | { readonly kind: 'refused'; readonly refusals: readonly ChangeRefusal[] }
  | { readonly kind: 'conflict'; readonly current: readonly SheetAnswer[] };

/** The answers of the changed tasks as they stand now. */
export interface Saved {
  readonly answers: readonly SheetAnswer[];
  readonly state: SheetState;
}

/** Where and when a sheet is written. */
export interface SheetActing {
  readonly tx: Tx;
  readonly allianceId: string;
  readonly at: Date;
  readonly today: ReturnType<Services['clock']['today']>;
}

/** Opens a transaction for something done to a sheet. */
export const inSheets = <T>(
  { database, clock }: Services,
  { id: allianceId }: Pick<Alliance, 'id'>,
  work: (acting: SheetActing) => Promise<T>,
): Promise<T> =>
  database.inAlliance(allianceId, (tx) => work({ tx, allianceId, at: clock.now(), today: clock.today() }));

/**
 * Saves one or many changes of a sheet, all or nothing. Of two people who write at the same second the second is told
 * what the first left. Drafts are not audited one by one: the release is.
 */
export const saveAnswers = (
  services: Services,
  alliance: Pick<Alliance, 'id'>,
  order: SaveOrder,
): Promise<Result<Saved, SaveFailure>> =>
  inSheets(services, alliance, (acting) => writeAnswers(acting, order));

/** The same within a transaction, for what saves and does something else at once. */
export async function writeAnswers(
  acting: SheetActing,
  order: SaveOrder,
): Promise<Result<Saved, SaveFailure>> {
  const { tx, today } = acting;
  const { changes, writer } = order;
  const found = await findSheetAt(tx, order, 'lock');
  if (!found.ok) return found;
  const { round, member, sheet } = found.value;
  const closed = whyClosed(round, today, writer.capacity);
  if (closed !== null) return fail({ kind: 'closed', message: closed });
  const state = planSheetStep(sheet.state, 'schreiben', writer.capacity);
  if (!state.ok) return fail({ kind: 'closed', message: state.error });
  const taskIds = await readAllowedTasks(tx, round, changes, writer.onlyTasks);
  const current = await readAnswers(tx, round, member.id, taskIds);
  const planned = planChanges(new Map(current.map((answer) => [answer.taskId, answer])), changes, writer);
  if (!planned.ok) return planned;
  await write(acting, found.value, state.value, planned.value.changed, writer);
  return ok({ answers: planned.value.all, state: state.value });
}

/** The changed tasks that the round asks for and the writer may answer. */
async function readAllowedTasks(
  tx: Tx,
  round: FoundSheet['round'],
  changes: readonly AnswerChange[],
  onlyTasks: ReadonlySet<string> | undefined,
): Promise<string[]> {
  const asked = new Set(changes.map(({ taskId }) => taskId));
  const slice = new Set((await readAskedTasks(tx, round)).map(({ id }) => id));
  return [...asked].filter((id) => slice.has(id) && (onlyTasks?.has(id) ?? true));
}

async function write(
  { tx, allianceId, at }: SheetActing,
  { round, member, sheet }: FoundSheet,
  state: SheetState,
  answers: readonly SheetAnswer[],
  { actor }: SheetWriter,
): Promise<void> {
  if (answers.length === 0) return;
  const key = { allianceId, roundId: round.id, memberId: member.id };
  await saveDrafts(tx, key, answers, { actor, at });
  if (state !== sheet.state) await updateSheet(tx, key, { ...sheet, state });
}
