import { fail, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { SheetState } from '../../domain/answers/answer.ts';
import type { AnswerChange } from '../../domain/answers/plan-answer.ts';
import { findSheetAt, type SheetPlace } from './find-place.ts';
import { readCapacity, type SheetRefusal, writerOf } from './open-sheet.ts';
import { type SheetAct, type StepFailure, takeSheetStep } from './release-sheet.ts';
import {
  inSheets,
  type Saved,
  type SaveFailure,
  type SheetActing,
  type SheetWriter,
  writeAnswers,
} from './save-answers.ts';

/** Saves what someone signed in typed into the sheet of the own municipality. */
export const saveOwnAnswers = (
  services: Services,
  alliance: Pick<Alliance, 'id'>,
  principal: Principal,
  order: SheetPlace & { readonly changes: readonly AnswerChange[] },
): Promise<Result<Saved, SaveFailure | SheetRefusal>> =>
  asOwn(services, alliance, principal, order, (acting, writer) => writeAnswers(acting, { ...order, writer }));

/** Hands in, takes back, releases or opens again the sheet of the own municipality. */
export const changeOwnSheet = (
  services: Services,
  alliance: Pick<Alliance, 'id'>,
  principal: Principal,
  order: SheetPlace & { readonly step: SheetAct },
): Promise<Result<SheetState, StepFailure | SheetRefusal>> =>
  asOwn(services, alliance, principal, order, (acting, writer) =>
    takeSheetStep(acting, { ...order, writer }),
  );

const asOwn = <T, E>(
  services: Services,
  alliance: Pick<Alliance, 'id'>,
  principal: Principal,
  place: SheetPlace,
  act: (acting: SheetActing, writer: SheetWriter) => Promise<Result<T, E>>,
): Promise<Result<T, E | SheetRefusal>> =>
  inSheets(services, alliance, async (acting): Promise<Result<T, E | SheetRefusal>> => {
    const capacity = await readCapacity(acting.tx, principal, alliance.id, place.memberKey, acting.today);
    if (capacity) return act(acting, writerOf(principal, capacity));
    const found = await findSheetAt(acting.tx, place, 'read');
    return fail({ kind: found.ok ? 'forbidden' : 'unknown' });
  });
