import { ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import { writeSheet, XLSX_TYPE } from '../../../../platform/sheets/write-sheet.ts';
import { buildForm } from '../../domain/sheet-file/build-form.ts';
import type { SheetPlace } from '../answers/find-place.ts';
import { type FormRefusal, findFormEditor } from './find-form-editor.ts';
import { formOwner, formTasks } from './form-parts.ts';

export interface FormFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** The form of a sheet as an XLSX file, filled with what stands in the sheet. */
export async function writeForm(
  services: Services,
  alliance: Alliance,
  principal: Principal,
  place: SheetPlace,
): Promise<Result<FormFile, FormRefusal>> {
  const found = await services.database.inAlliance(alliance.id, (tx) =>
    findFormEditor(services, tx, alliance, principal, place),
  );
  if (!found.ok) return found;
  const sheets = buildForm(formOwner(found.value), formTasks(found.value), found.value.answers);
  const name = `Bogen ${found.value.round.slug} ${found.value.member.name}.xlsx`;
  return ok({ name, contentType: XLSX_TYPE, bytes: await writeSheet({ sheets }) });
}
