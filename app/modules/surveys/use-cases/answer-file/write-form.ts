import { ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import { writeSheet, XLSX_TYPE } from '../../../../platform/sheets/write-sheet.ts';
import { buildForm } from '../../domain/answer-file/build-form.ts';
import type { SheetPlace } from '../answers/find-sheet.ts';
import { openSheet, type SheetRefusal } from '../answers/open-sheet.ts';
import { formOwner, standingAnswers } from './form-parts.ts';

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
): Promise<Result<FormFile, SheetRefusal>> {
  const opened = await openSheet(services, alliance, principal, place);
  if (!opened.ok) return opened;
  const { questionnaire, survey, member } = opened.value;
  const sheets = buildForm(formOwner(opened.value), questionnaire, standingAnswers(opened.value));
  const name = `Bogen ${survey.slug} ${member.member.name}.xlsx`;
  return ok({ name, contentType: XLSX_TYPE, bytes: await writeSheet({ sheets }) });
}
