import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Acting } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import { storeFile } from '../../../../platform/files/file-store.ts';
import type { Services } from '../../../../platform/services.ts';
import { recogniseAnswerFile } from '../../domain/answers/recognise-answer-file.ts';
import type { TypedFile } from '../../domain/answers/typed.ts';
import type { AnswerValue } from '../../domain/questionnaire/question.ts';
import { stillEarlier } from '../../domain/sheet/adopt-earlier.ts';
import type { AnswerChange, ChangeRefusal } from '../../domain/sheet/plan-save.ts';
import {
  type InterviewRefusal,
  interviewLabel,
  type OnBehalfLabel,
  type SheetWriter,
} from '../../domain/sheet/writer.ts';
import type { SheetPlace } from './find-sheet.ts';
import { inSheet, type OpenSheet, type SheetRefusal } from './open-sheet.ts';
import { type Saved, type SaveFailure, saveInto } from './save-sheet-answers.ts';
import { typedSource } from './sheet-access.ts';

export interface TypedFileUpload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What was typed and attached. */
export interface TypedAnswers {
  readonly changes: readonly AnswerChange[];
  /** Files that were chosen, by question. Without one the file that is there stays, unless it is to be removed. */
  readonly files: ReadonlyMap<string, TypedFileUpload>;
  readonly removedFiles: ReadonlySet<string>;
}

export interface TypedOrder extends SheetPlace, TypedAnswers {
  /** Questions into which the page put what was said in an earlier survey, unless they were changed since. */
  readonly adopted: ReadonlySet<string>;
  /** When and with whom office or project lead spoke; the member's own answers need none. */
  readonly interview: { readonly day: string; readonly function: string };
}

export type TypedFailure =
  | SaveFailure
  | SheetRefusal
  | { readonly kind: 'interview'; readonly refusals: readonly InterviewRefusal[] };

/** Saves what somebody with an account typed into a page of a sheet. */
export const saveTypedAnswers = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  order: TypedOrder,
): Promise<Result<Saved, TypedFailure>> =>
  inSheet(
    services,
    alliance,
    principal,
    order,
    async (acting, sheet): Promise<Result<Saved, TypedFailure>> => {
      const writer = writerOf(acting, sheet, order);
      if (!writer.ok) return fail({ kind: 'interview', refusals: writer.error });
      const changes = await withFiles(services, acting, sheet, order);
      if (!changes.ok) return fail({ kind: 'refused', refusals: changes.error });
      const taken = changes.value.filter(({ questionKey }) => order.adopted.has(questionKey));
      const adopted = stillEarlier(sheet.questionnaire.questions, taken, sheet.earlier);
      return saveInto(acting, sheet, { writer: { ...writer.value, adopted }, changes: changes.value });
    },
  );

function writerOf(
  { today }: Acting,
  { capacity, label }: OpenSheet,
  { interview }: TypedOrder,
): Result<SheetWriter, readonly InterviewRefusal[]> {
  const writer = { capacity, source: typedSource(capacity) };
  if (capacity !== 'auftrag') return ok({ ...writer, label });
  const named = interviewLabel(label as OnBehalfLabel, interview, today);
  return named.ok ? ok({ ...writer, label: named.value }) : named;
}

/** Stores the chosen files; a form never says which stored file it means, or it could name another's. */
export async function withFiles(
  services: Services,
  { tx, alliance }: Acting,
  { answers }: Pick<OpenSheet, 'answers'>,
  { changes, files, removedFiles }: TypedAnswers,
): Promise<Result<readonly AnswerChange[], readonly ChangeRefusal[]>> {
  const refusals: ChangeRefusal[] = [];
  const withFile: AnswerChange[] = [];
  for (const change of changes) {
    const { questionKey, typed } = change;
    const chosen = files.get(questionKey);
    const type = chosen && recogniseAnswerFile(chosen.bytes);
    if (type && !type.ok) refusals.push({ questionKey, part: 'file', message: type.error });
    const file =
      chosen && type?.ok
        ? await storeFile(services, tx, alliance.id, { ...chosen, contentType: type.value })
        : removedFiles.has(questionKey)
          ? null
          : fileOf(answers.get(questionKey)?.value);
    withFile.push({ ...change, typed: { ...typed, file: file && { sha256: file.sha256, name: file.name } } });
  }
  return refusals.length > 0 ? fail(refusals) : ok(withFile);
}

const fileOf = (value: AnswerValue | null | undefined): TypedFile | null =>
  value?.kind === 'datei' ? value : null;
