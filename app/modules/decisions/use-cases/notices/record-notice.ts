import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { recordChange } from '../../../../platform/audit/record-change.ts';
import { newId } from '../../../../platform/new-id.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { listMembers } from '../../../region/index.ts';
import { checklistOf } from '../../domain/notices/papers.ts';
import {
  type NoticeForm,
  type NoticePlan,
  type NoticeRefusal,
  readNoticeForm,
} from '../../domain/notices/read-notice-form.ts';
import { deleteNoticePaper } from '../../store/notice-paper-store.ts';
import { insertNotice, replaceNoticeParties, updateNotice } from '../../store/notice-store.ts';
import { changeNotice, type NoticeFailure, type NoticeOrder } from './change-notice.ts';
import type { NoticeCase } from './read-cases.ts';

/** Begins a notice and answers its id. */
export function addNotice(
  { database, clock }: Services,
  alliance: Alliance,
  { form, actor }: { readonly form: NoticeForm; readonly actor: string },
): Promise<Result<string, readonly NoticeRefusal[]>> {
  return database.inAlliance(alliance.id, async (tx) => {
    const plan = await readPlan(tx, form);
    if (!plan.ok) return plan;
    const { memberIds, memberKeys, ...about } = plan.value;
    const id = newId();
    const at = clock.now();
    const state = 'in-vorbereitung';
    const fresh = { id, ...about, state, result: null, isSample: false, version: 1 } as const;
    await insertNotice(tx, alliance.id, { ...fresh, createdAt: at, createdBy: actor });
    await replaceNoticeParties(tx, alliance.id, id, memberIds);
    await recordChange(tx, {
      chain: alliance.id,
      at,
      actor,
      action: 'notice.added',
      subject: { kind: 'notice', id },
      after: { ...about, memberKeys, state },
    });
    return ok(id);
  });
}

/** Changes what a notice is about while it is being prepared; papers of members that leave go with them. */
export function reviseNotice(
  services: Services,
  alliance: Alliance,
  order: NoticeOrder & { readonly form: NoticeForm },
): Promise<Result<'changed', NoticeFailure<readonly NoticeRefusal[]>>> {
  return changeNotice(services, alliance, order, async (tx, notice) => {
    if (notice.state !== 'in-vorbereitung') return fail([NOT_OPEN]);
    const plan = await readPlan(tx, order.form);
    if (!plan.ok) return plan;
    const { memberIds, memberKeys, ...about } = plan.value;
    await updateNotice(tx, notice.id, about);
    await replaceNoticeParties(tx, alliance.id, notice.id, memberIds);
    await dropForeignPapers(tx, notice, plan.value);
    const before = {
      title: notice.title,
      occasion: notice.occasion,
      startsOn: notice.startsOn,
      memberKeys: notice.parties.map(({ key }) => key),
    };
    return ok({ value: 'changed', action: 'notice.changed', before, after: { ...about, memberKeys } });
  });
}

const NOT_OPEN: NoticeRefusal = {
  field: 'title',
  message: 'Die Angaben lassen sich nur in der Vorbereitung ändern. Öffnen Sie die Anzeige zuerst wieder.',
};

type KnownPlan = NoticePlan & { readonly memberIds: readonly string[] };

async function readPlan(tx: Tx, form: NoticeForm): Promise<Result<KnownPlan, readonly NoticeRefusal[]>> {
  const plan = readNoticeForm(form);
  if (!plan.ok) return plan;
  const members = await listMembers(tx);
  const found = members.filter(({ member }) => plan.value.memberKeys.includes(member.key));
  if (found.length < plan.value.memberKeys.length)
    return fail([
      { field: 'memberKeys', message: 'Eine der Kommunen gibt es hier nicht. Wählen Sie aus der Liste.' },
    ]);
  return ok({ ...plan.value, memberIds: found.map(({ id }) => id) });
}

async function dropForeignPapers(tx: Tx, notice: NoticeCase, { occasion, memberKeys }: NoticePlan) {
  const parties = memberKeys.map((key) => ({ key, name: key }));
  const present = notice.checklist.flatMap(({ item, paper }) => (paper ? [item] : []));
  const kept = checklistOf(occasion, parties, present).map(({ item }) => item);
  for (const item of present.filter((one) => !kept.includes(one)))
    await deleteNoticePaper(tx, notice.id, item);
}
