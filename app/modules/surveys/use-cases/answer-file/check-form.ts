import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import { readSheet } from '../../../../platform/sheets/read-sheet.ts';
import type { CellFault } from '../../../needs/domain/index.ts';
import { FORM_LIMITS } from '../../domain/answer-file/form-layout.ts';
import { type FormPreview, previewForm } from '../../domain/answer-file/preview-form.ts';
import { type FormChange, readForm } from '../../domain/answer-file/read-form.ts';
import { readTyped } from '../../domain/answers/read-typed.ts';
import type { AnswerChange } from '../../domain/sheet/plan-save.ts';
import type { SheetPlace } from '../answers/find-sheet.ts';
import { type OpenSheet, openSheet, type SheetRefusal } from '../answers/open-sheet.ts';
import { formOwner, standingAnswers, withKeptFile } from './form-parts.ts';

/** `closed`: nothing can be written now. `file`: the file as a whole. `cells`: every faulty cell. */
export type CheckFailure =
  | SheetRefusal
  | { readonly kind: 'closed' | 'file'; readonly message: string }
  | { readonly kind: 'cells'; readonly faults: readonly CellFault[] };

export interface CheckedForm {
  readonly sheet: OpenSheet;
  readonly preview: FormPreview;
}

/** Says what an uploaded form would change; changes nothing. The file is read outside the transaction. */
export const checkForm = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  place: SheetPlace,
  bytes: Uint8Array,
): Promise<Result<CheckedForm, CheckFailure>> =>
  checkAt(services, alliance, principal, place, (sheet) => readFile(sheet, bytes));

/** Says it again for what an earlier preview showed, against the sheet as it stands now. */
export const recheckForm = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  place: SheetPlace,
  changes: readonly AnswerChange[],
): Promise<Result<CheckedForm, CheckFailure>> =>
  checkAt(services, alliance, principal, place, async (sheet) => readAgain(sheet, changes));

type ReadChanges = Result<readonly FormChange[], CheckFailure>;

async function checkAt(
  services: Services,
  alliance: Alliance,
  principal: Principal,
  place: SheetPlace,
  read: (sheet: OpenSheet) => Promise<ReadChanges>,
): Promise<Result<CheckedForm, CheckFailure>> {
  const opened = await openSheet(services, alliance, principal, place);
  if (!opened.ok) return opened;
  const sheet = opened.value;
  if (sheet.readOnly !== null) return fail({ kind: 'closed', message: sheet.readOnly });
  const changes = await read(sheet);
  if (!changes.ok) return changes;
  return ok({
    sheet,
    preview: previewForm(sheet.questionnaire, standingAnswers(sheet), changes.value, sheet),
  });
}

async function readFile(sheet: OpenSheet, bytes: Uint8Array): Promise<ReadChanges> {
  const sheets = await readSheet(bytes, FORM_LIMITS, ',');
  if (!sheets.ok) return fail({ kind: 'file', message: sheets.error.message });
  const form = readForm(sheets.value, formOwner(sheet), sheet.questionnaire);
  if (form.ok || form.error.kind === 'cells') return form as ReadChanges;
  return fail({ kind: 'file', message: form.error.message });
}

function readAgain(sheet: OpenSheet, changes: readonly AnswerChange[]): ReadChanges {
  const read = changes.map((change) => {
    const question = sheet.questionnaire.questions.find(({ key }) => key === change.questionKey);
    const kept = withKeptFile(sheet, change);
    const answer = question && readTyped(question, kept.typed);
    return answer?.ok ? { ...kept, answer: answer.value ?? undefined } : undefined;
  });
  const known = read.filter((change) => change !== undefined);
  return known.length === changes.length ? ok(known) : fail({ kind: 'file', message: UNREADABLE });
}

const UNREADABLE = 'Die Vorschau ist nicht mehr vollständig. Laden Sie das Formular noch einmal hoch.';
