import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { type ProjectScene, readProjectScene } from '../../../projects/index.ts';
import type { NoticeDraft } from '../../domain/information/check-notice.ts';
import { draftNoticeText } from '../../domain/information/draft-notice-text.ts';
import { OCCASIONS, type Occasion } from '../../domain/information/staff-notice.ts';
import { readVersions } from '../recommendation/read-recommendation.ts';

export interface NoticeStart {
  readonly scene: ProjectScene;
  readonly draft: NoticeDraft;
}

/** What a new text starts from; undefined where there is no such project. */
export const loadNoticeStart = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  { slug, occasion }: { readonly slug: string; readonly occasion: Occasion },
): Promise<NoticeStart | undefined> =>
  services.database.inAlliance(alliance.id, async (tx) => {
    const today = services.clock.today();
    const scene = await readProjectScene(tx, { allianceId: alliance.id, principal, slug, today });
    if (!scene) return undefined;
    const body = await draftNotice(tx, scene, { occasion, onDay: today, office: alliance.office });
    const title = `${OCCASIONS[occasion]}: ${scene.project.title}`;
    return { scene, draft: { occasion, title, onDay: today, body } };
  });

/** A text made of what the data of a project say on a day; samples start from it too. */
export async function draftNotice(
  tx: Tx,
  { project, members }: ProjectScene,
  {
    occasion,
    onDay,
    office,
  }: { readonly occasion: Occasion; readonly onDay: CalendarDate; readonly office: string },
): Promise<string> {
  const [recommendation] = await readVersions(tx, project.id);
  return draftNoticeText({
    project: project.title,
    description: project.description,
    occasion,
    onDay,
    memberNames: members.map(({ name }) => name),
    plannedEnd: project.plannedEnd,
    verdict: recommendation?.verdict ?? null,
    office,
    isSample: project.isSample,
  });
}
