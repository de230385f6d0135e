import type { Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { AnswerChange } from '../../domain/answers/plan-answer.ts';
import type { SheetPlace } from '../answers/find-place.ts';
import {
  inSheets,
  type Saved,
  type SaveFailure,
  type SheetActing,
  writeAnswers,
} from '../answers/save-answers.ts';
import { type FormEditor, type FormRefusal, findFormEditor } from '../sheet-file/find-form-editor.ts';

/** Saves what the office types for a municipality that has written nothing itself. */
export const saveOnBehalf = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  place: SheetPlace,
  changes: readonly AnswerChange[],
): Promise<Result<Saved, SaveFailure | FormRefusal>> =>
  onBehalf(services, alliance, principal, place, (acting, { writer }) =>
    writeAnswers(acting, { ...place, changes, writer }),
  );

/** Holds a sheet for the office: nobody writes between the question whether it may and what it writes. */
export const onBehalf = <T, E>(
  services: Services,
  alliance: Alliance,
  principal: Principal,
  place: SheetPlace,
  act: (acting: SheetActing, editor: FormEditor) => Promise<Result<T, E>>,
): Promise<Result<T, E | FormRefusal>> =>
  inSheets(services, alliance, async (acting): Promise<Result<T, E | FormRefusal>> => {
    const found = await findFormEditor(services, acting.tx, alliance, principal, place, 'lock');
    return found.ok ? act(acting, found.value) : found;
  });
