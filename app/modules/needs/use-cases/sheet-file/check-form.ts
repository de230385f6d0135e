import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import { readSheet } from '../../../../platform/sheets/read-sheet.ts';
import type { CellFault } from '../../domain/sheet-file/filled-sheet.ts';
import { type PreviewedChange, previewChanges } from '../../domain/sheet-file/preview-changes.ts';
import { readForm } from '../../domain/sheet-file/read-form.ts';
import type { SheetPlace } from '../answers/find-place.ts';
import { type FormEditor, type FormRefusal, findFormEditor } from './find-form-editor.ts';
import { formOwner, formTasks } from './form-parts.ts';

/** `closed`: nothing can be written now. `file`: the file as a whole. `cells`: every faulty cell. */
export type CheckFailure =
  | FormRefusal
  | { readonly kind: 'closed' | 'file'; readonly message: string }
  | { readonly kind: 'cells'; readonly faults: readonly CellFault[] };

export interface CheckedForm {
  readonly editor: FormEditor;
  readonly changes: readonly PreviewedChange[];
}

/** No form of a round is longer: 20,000 tasks with their heads, and columns that people add beside it. */
const FORM_LIMITS = { sheets: 10, rows: 20_000, columns: 60 };

/** Says what an uploaded form would change; changes nothing. The file is read outside the transaction. */
export async function checkForm(
  services: Services,
  alliance: Alliance,
  principal: Principal,
  place: SheetPlace,
  bytes: Uint8Array,
): Promise<Result<CheckedForm, CheckFailure>> {
  const found = await services.database.inAlliance(alliance.id, (tx) =>
    findFormEditor(services, tx, alliance, principal, place),
  );
  if (!found.ok) return found;
  const editor = found.value;
  if (editor.readOnly !== null) return fail({ kind: 'closed', message: editor.readOnly });
  const sheets = await readSheet(bytes, FORM_LIMITS);
  if (!sheets.ok) return fail({ kind: 'file', message: sheets.error.message });
  const form = readForm(sheets.value, formOwner(editor), formTasks(editor));
  if (form.ok) return ok({ editor, changes: previewChanges(editor.answers, form.value) });
  return fail(form.error.kind === 'cells' ? form.error : { kind: 'file', message: form.error.message });
}
