import type { Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { AnswerChange } from '../../domain/sheet/plan-save.ts';
import type { SheetPlace } from '../answers/find-sheet.ts';
import { inSheet, type SheetRefusal } from '../answers/open-sheet.ts';
import { type Saved, type SaveFailure, saveInto } from '../answers/save-sheet-answers.ts';
import { withKeptFile } from './form-parts.ts';

/** Takes over what a form changes, all or nothing, by the member or by office and project lead on its behalf. */
export const applyForm = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  place: SheetPlace,
  changes: readonly AnswerChange[],
): Promise<Result<Saved, SaveFailure | SheetRefusal>> =>
  inSheet(services, alliance, principal, place, (acting, sheet) =>
    saveInto(acting, sheet, {
      changes: changes.map((change) => withKeptFile(sheet, change)),
      writer: { capacity: sheet.capacity, label: `${sheet.label} (Tabelle)`, source: 'tabelle' },
    }),
  );
