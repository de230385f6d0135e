import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import { newId } from '../../../../platform/new-id.ts';
import type { Services } from '../../../../platform/services.ts';
import type { ProjectScene } from '../../../projects/index.ts';
import {
  checkNotice,
  type NoticeContent,
  type NoticeDraft,
  type NoticeRefusal,
  noticeRefusal,
} from '../../domain/information/check-notice.ts';
import {
  findStaffNotice,
  insertStaffNotice,
  type StaffNoticeRecord,
  updateStaffNotice,
} from '../../store/staff-notice-store.ts';
import { recordAppraisal } from '../record-appraisal.ts';
import { holdProject } from '../reports/report-acting.ts';

export interface NoticeOrder {
  readonly slug: string;
  /** Null for a new text. */
  readonly id: string | null;
  readonly draft: NoticeDraft;
  /** Version that was looked at; 0 for a new text. */
  readonly version: number;
}

export type NoticeResult = Result<string, readonly NoticeRefusal[] | 'unknown' | 'forbidden'>;

/** Writes a text for one development, new or again, until it is sent. Answers its id. */
export const saveNotice = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  order: NoticeOrder,
): Promise<NoticeResult> =>
  inActing(services, alliance, principal.accountId, async (acting): Promise<NoticeResult> => {
    const scene = await holdProject(acting, { slug: order.slug, principal });
    if (!scene.ok) return scene;
    const checked = checkNotice(order.draft, acting.today);
    if (order.id === null)
      return checked.ok ? ok(await addNotice(acting, scene.value, checked.value)) : checked;
    const held = await holdDraft(acting, scene.value, { id: order.id, version: order.version });
    if (!held.ok) return held;
    return checked.ok ? ok(await changeNotice(acting, scene.value, held.value, checked.value)) : checked;
  });

/** A text that is not sent yet, held, as it was looked at. */
export async function holdDraft(
  { tx }: Acting,
  { project }: ProjectScene,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<Result<StaffNoticeRecord, readonly NoticeRefusal[] | 'unknown'>> {
  const notice = await findStaffNotice(tx, project.id, id, 'lock');
  if (!notice) return fail('unknown');
  if (notice.state !== 'entwurf') return fail([FROZEN]);
  return notice.version === version ? ok(notice) : fail([CROSSED]);
}

/** Adds a text as a draft; samples are played by the same act. */
export async function addNotice(
  acting: Acting,
  scene: ProjectScene,
  content: NoticeContent,
): Promise<string> {
  const { tx, alliance, at } = acting;
  const notice = {
    ...content,
    id: newId(),
    undertakingId: scene.project.id,
    state: 'entwurf',
    sentAt: null,
    version: 1,
  } as const;
  await insertStaffNotice(tx, alliance.id, notice, at);
  await recordAppraisal(acting, scene.project.slug, 'notice-drafted', content);
  return notice.id;
}

async function changeNotice(
  acting: Acting,
  { project }: ProjectScene,
  before: StaffNoticeRecord,
  content: NoticeContent,
): Promise<string> {
  await updateStaffNotice(acting.tx, { ...before, ...content, version: before.version + 1 });
  const { occasion, title, onDay, body } = before;
  await recordAppraisal(acting, project.slug, 'notice-changed', content, { occasion, title, onDay, body });
  return before.id;
}

const FROZEN = noticeRefusal(
  'state',
  'Dieser Text ist schon versandt und ändert sich nicht mehr. Schreiben Sie für eine Berichtigung eine neue Information.',
);
const CROSSED = noticeRefusal(
  'conflict',
  'Dieser Text wurde inzwischen von jemand anderem geändert. Vergleichen Sie beide Fassungen, und speichern Sie dann noch einmal.',
);
