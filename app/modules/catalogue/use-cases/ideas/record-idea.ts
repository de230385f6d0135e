import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { recordChange } from '../../../../platform/audit/record-change.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import { newId } from '../../../../platform/new-id.ts';
import type { Services } from '../../../../platform/services.ts';
import { checkIdea, type IdeaForm, type IdeaRefusal } from '../../domain/ideas/check-idea.ts';
import type { IdeaRecord } from '../../domain/ideas/idea.ts';
import { refuseAdding, refuseChanging } from '../../domain/ideas/idea-editor.ts';
import { isActiveOn } from '../../domain/tasks/task.ts';
import { insertIdeas, lockIdea, updateIdea } from '../../store/idea-store.ts';
import { type IdeaContext, readIdeaContext } from './list-ideas.ts';

/** Adds an idea of a member, or of the office's collection. Answers its id. */
export const addIdea = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  form: IdeaForm,
): Promise<Result<string, readonly IdeaRefusal[]>> =>
  services.database.inAlliance(alliance.id, async (tx) => {
    const context = await readIdeaContext(tx, services, alliance, principal);
    const owner = ownerOf(form, context);
    const details = checkIdea(form, linkable(context, services), thisYear(services));
    const refusals = [...(owner.ok ? [] : [owner.error]), ...(details.ok ? [] : details.error)];
    if (!owner.ok || !details.ok) return fail(refusals);
    const idea = { ...details.value, id: newId(), memberId: owner.value };
    const created = { at: services.clock.now(), by: principal.accountId };
    await insertIdeas(tx, alliance.id, [idea], created);
    await recordChange(tx, {
      chain: alliance.id,
      at: created.at,
      actor: created.by,
      action: 'idea.added',
      subject: { kind: 'idea', id: idea.id },
      after: idea,
    });
    return ok(idea.id);
  });

/** Writes an idea anew; the member that added it stays. */
export const changeIdea = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  { id, version, form }: { readonly id: string; readonly version: number; readonly form: IdeaForm },
): Promise<Result<'changed', readonly IdeaRefusal[] | 'unknown' | { readonly forbidden: string }>> =>
  services.database.inAlliance(alliance.id, async (tx) => {
    const context = await readIdeaContext(tx, services, alliance, principal);
    const before = await lockIdea(tx, id);
    if (!before) return fail('unknown');
    const forbidden = refuseChanging(context.editor, before);
    if (forbidden !== undefined) return fail({ forbidden });
    if (before.version !== version) return fail([CONFLICT]);
    const details = checkIdea(form, linkable(context, services, before), thisYear(services));
    if (!details.ok) return details;
    await updateIdea(tx, alliance.id, id, details.value);
    await recordChange(tx, {
      chain: alliance.id,
      at: services.clock.now(),
      actor: principal.accountId,
      action: 'idea.changed',
      subject: { kind: 'idea', id },
      before,
      after: { ...before, ...details.value, version: version + 1 },
    });
    return ok('changed');
  });

export const CONFLICT: IdeaRefusal = {
  field: 'conflict',
  message:
    'Diese Idee wurde inzwischen von jemand anderem geändert. Prüfen Sie den neuen Stand und speichern Sie noch einmal.',
};

/** Retired tasks are no target of a new link; what an idea points to already stays allowed. */
const linkable = ({ areas, tasks }: IdeaContext, { clock }: Services, before?: IdeaRecord) => ({
  areas,
  tasks: tasks.filter((task) => isActiveOn(task, clock.today()) || before?.taskIds.includes(task.id)),
});

const thisYear = ({ clock }: Services): number => Number(clock.today().slice(0, 4));

/** The member that a form names, as far as the person may write for it. */
function ownerOf({ member }: IdeaForm, { editor, members }: IdeaContext): Result<string | null, IdeaRefusal> {
  const found = members.find((candidate) => candidate.member.key === member);
  if (member !== '' && !found)
    return fail({ field: 'member', message: 'Wählen Sie die Kommune aus der Liste.' });
  const message = refuseAdding(editor, found?.id ?? null);
  return message === undefined ? ok(found?.id ?? null) : fail({ field: 'member', message });
}
