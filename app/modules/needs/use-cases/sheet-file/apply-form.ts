import { fail, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { recordChange } from '../../../../platform/audit/record-change.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { AnswerChange } from '../../domain/answers/plan-answer.ts';
import type { SheetPlace } from '../answers/find-place.ts';
import { inSheets, type Saved, type SaveFailure, writeAnswers } from '../answers/save-answers.ts';
import { type FormRefusal, findFormEditor } from './find-form-editor.ts';

/** Takes over what a form changes, all or nothing; one entry in the trail says how many tasks, never what. */
export const applyForm = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  place: SheetPlace,
  changes: readonly AnswerChange[],
): Promise<Result<Saved, SaveFailure | FormRefusal>> =>
  inSheets(services, alliance, async (acting): Promise<Result<Saved, SaveFailure | FormRefusal>> => {
    const found = await findFormEditor(services, acting.tx, alliance, principal, place, 'lock');
    if (!found.ok) return fail(found.error);
    const { writer, round, member } = found.value;
    const saved = await writeAnswers(acting, { ...place, changes, writer });
    if (!saved.ok) return saved;
    await recordChange(acting.tx, {
      chain: alliance.id,
      at: acting.at,
      actor: writer.actor,
      action: 'sheet.form-taken',
      subject: { kind: 'sheet', id: `${round.id}/${member.key}` },
      after: { tasks: changes.length, by: writer.label },
    });
    return saved;
  });
