import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import { missingPapers } from '../../domain/notices/papers.ts';
import {
  type NoticeReach,
  type NoticeViewer,
  noticeReach,
  visibleLines,
} from '../../domain/notices/visible-notice.ts';
import { listNoticePackages, type NoticePackage } from '../../store/notice-paper-store.ts';
import { type NoticeCase, readNoticeCase, readNoticeCases } from './read-cases.ts';
import { readNoticeViewer } from './read-notice-viewer.ts';

/** All notices of an alliance. */
export const loadNotices = ({ database, clock }: Services, { id }: Alliance): Promise<NoticeCase[]> =>
  database.inAlliance(id, (tx) => readNoticeCases(tx, clock.today()), 'snapshot');

export interface NoticeDetail {
  /** Its checklist and history as far as the viewer sees them. */
  readonly notice: NoticeCase;
  /** The latest first. */
  readonly packages: readonly NoticePackage[];
  readonly reach: NoticeReach;
  /** How many resolutions of other members the checklist leaves out. */
  readonly hiddenPapers: number;
}

/** One notice as its viewer may see it; undefined where there is none. */
export const loadNotice = (
  { database, clock }: Services,
  alliance: Alliance,
  principal: Principal,
  id: string,
): Promise<NoticeDetail | undefined> =>
  database.inAlliance(
    alliance.id,
    async (tx) => {
      const viewer = await readNoticeViewer(tx, principal, alliance.id, clock.today());
      const notice = await readNoticeCase(tx, id, clock.today());
      return notice && detailFor(viewer, notice, await listNoticePackages(tx, id));
    },
    'snapshot',
  );

/** A package holds the resolutions of all, so whoever does not see these gets no package either. */
function detailFor(
  viewer: NoticeViewer,
  notice: NoticeCase,
  packages: readonly NoticePackage[],
): NoticeDetail {
  const reach = noticeReach(viewer, notice);
  if (reach === 'ganz') return { notice, packages, reach, hiddenPapers: 0 };
  const checklist = visibleLines(viewer, notice);
  const steps = reach === 'umriss' ? [] : notice.steps.map((step) => withoutPackage(step, packages));
  const present = checklist.flatMap(({ item, paper }) => (paper ? [item] : []));
  const missing = missingPapers(checklist, present);
  const hiddenPapers = reach === 'umriss' ? 0 : notice.checklist.length - checklist.length;
  return { notice: { ...notice, checklist, missing, steps }, packages: [], reach, hiddenPapers };
}

const withoutPackage = (
  step: NoticeCase['steps'][number],
  packages: readonly NoticePackage[],
): NoticeCase['steps'][number] =>
  packages.some(({ sha256 }) => sha256 === step.sha256) ? { ...step, sha256: null } : step;
