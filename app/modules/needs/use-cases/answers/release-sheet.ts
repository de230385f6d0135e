import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { recordChange } from '../../../../platform/audit/record-change.ts';
import type { Services } from '../../../../platform/services.ts';
import type { SheetState } from '../../domain/answers/answer.ts';
import { type GivenAnswer, planRelease } from '../../domain/answers/plan-release.ts';
import { planSheetStep, type SheetStep } from '../../domain/answers/sheet-steps.ts';
import { whyClosed } from '../../domain/answers/why-closed.ts';
import { replaceRatings } from '../../store/rating-store.ts';
import { type SheetRecord, updateSheet } from '../../store/sheet-store.ts';
import { type FoundSheet, findSheetAt, type SheetPlace } from './find-place.ts';
import { type LoadedSheet, readSheetParts } from './load-sheet.ts';
import { inSheets, type SheetActing, type SheetWriter } from './save-answers.ts';

/** Everything that changes the state of a sheet but writing. */
export type SheetAct = Exclude<SheetStep, 'schreiben'>;

export interface StepOrder extends SheetPlace {
  readonly step: SheetAct;
  readonly writer: Pick<SheetWriter, 'capacity' | 'actor' | 'label'>;
  /** For what the office releases on behalf: how the head agreed, and the mail or note as a stored file. */
  readonly proof?: { readonly note: string; readonly sha256: string | null };
}

/** `unknown`: no such round or member asked. `refused`: why it cannot be done now, and what helps. */
export type StepFailure =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'refused'; readonly message: string };

/** Hands a sheet in, takes it back, releases it or opens it again. */
export const changeSheetState = (
  services: Services,
  alliance: Pick<Alliance, 'id'>,
  order: StepOrder,
): Promise<Result<SheetState, StepFailure>> =>
  inSheets(services, alliance, (acting) => takeSheetStep(acting, order));

/** The same within a transaction, for what saves and releases at once. */
export async function takeSheetStep(
  acting: SheetActing,
  order: StepOrder,
): Promise<Result<SheetState, StepFailure>> {
  const found = await findSheetAt(acting.tx, order, 'lock');
  if (!found.ok) return found;
  const { round, sheet } = found.value;
  const { step, writer } = order;
  const closed = whyClosed(round, acting.today, writer.capacity);
  if (closed !== null) return fail({ kind: 'refused', message: closed });
  const state = planSheetStep(sheet.state, step, writer.capacity);
  if (!state.ok) return fail({ kind: 'refused', message: state.error });
  const loaded = await readSheetParts(acting.tx, found.value);
  const release = planRelease([...loaded.answers.values()]);
  if (!release.ok && GIVES_AWAY.includes(step)) return fail({ kind: 'refused', message: release.error });
  const released = release.ok ? release.value : [];
  if (step === 'freigeben') await writeRatings(acting, loaded, released);
  const after = sheetAfter(acting, sheet, state.value, order);
  await updateSheet(acting.tx, { roundId: round.id, memberId: found.value.member.id }, after);
  await record(acting, found.value, after, order, released.length);
  return ok(state.value);
}

/** Steps that need something to give. */
const GIVES_AWAY: readonly SheetAct[] = ['vorlegen', 'freigeben'];

const writeRatings = (
  { tx, allianceId }: SheetActing,
  { round, member }: LoadedSheet,
  answers: readonly GivenAnswer[],
): Promise<void> =>
  replaceRatings(
    tx,
    allianceId,
    round.id,
    member.id,
    answers.map((answer) => ({ ...answer, memberId: member.id })),
  );

/** A sheet that is opened again keeps the day of its release: that one counts until the next. */
function sheetAfter(
  { at }: SheetActing,
  sheet: SheetRecord,
  state: SheetState,
  { step, writer, proof }: StepOrder,
): SheetRecord {
  const moved = { ...sheet, state, handedInAt: step === 'vorlegen' ? at : null };
  if (step !== 'freigeben') return moved;
  return {
    ...moved,
    releasedAt: at,
    releasedBy: writer.label,
    proofNote: proof?.note ?? '',
    proofSha256: proof?.sha256 ?? null,
  };
}

const ACTIONS: Readonly<Record<SheetAct, string>> = {
  vorlegen: 'sheet.submitted',
  zurueckholen: 'sheet.taken-back',
  freigeben: 'sheet.released',
  'wieder-oeffnen': 'sheet.reopened',
};

/** How many, never what: the trail is read before the round is released (practice 9). */
const record = (
  { tx, allianceId, at }: SheetActing,
  { round, member, sheet }: FoundSheet,
  after: SheetRecord,
  { step, writer, proof }: StepOrder,
  answers: number,
): Promise<void> =>
  recordChange(tx, {
    chain: allianceId,
    at,
    actor: writer.actor,
    action: ACTIONS[step],
    subject: { kind: 'sheet', id: `${round.id}/${member.key}` },
    before: { state: sheet.state },
    after: { state: after.state, by: writer.label, answers, ...(proof && { proof }) },
  });
