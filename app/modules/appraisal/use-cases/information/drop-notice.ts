import { ok } from '../../../../foundation/result.ts';
import { inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import { updateStaffNotice } from '../../store/staff-notice-store.ts';
import { recordAppraisal } from '../record-appraisal.ts';
import { holdProject } from '../reports/report-acting.ts';
import { holdDraft, type NoticeOrder, type NoticeResult } from './save-notice.ts';

/** Gives up a text that was not sent; the trail keeps it. */
export const dropNotice = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  { slug, id, version }: Pick<NoticeOrder, 'slug' | 'version'> & { readonly id: string },
): Promise<NoticeResult> =>
  inActing(services, alliance, principal.accountId, async (acting): Promise<NoticeResult> => {
    const scene = await holdProject(acting, { slug, principal });
    if (!scene.ok) return scene;
    const held = await holdDraft(acting, scene.value, { id, version });
    if (!held.ok) return held;
    await updateStaffNotice(acting.tx, { ...held.value, state: 'verworfen', version: version + 1 });
    const { title, body } = held.value;
    await recordAppraisal(acting, slug, 'notice-dropped', undefined, { title, body });
    return ok(id);
  });
