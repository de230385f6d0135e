import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { listNoticePackages, type NoticePackage } from '../../store/notice-paper-store.ts';
import { type NoticeCase, readNoticeCase, readNoticeCases } from './read-cases.ts';

/** All notices of an alliance. */
export const loadNotices = ({ database, clock }: Services, { id }: Alliance): Promise<NoticeCase[]> =>
  database.inAlliance(id, (tx) => readNoticeCases(tx, clock.today()), 'snapshot');

export interface NoticeDetail {
  readonly notice: NoticeCase;
  /** The latest first. */
  readonly packages: readonly NoticePackage[];
}

/** One notice with its packages; undefined where there is none. */
export const loadNotice = (
  { database, clock }: Services,
  alliance: Alliance,
  id: string,
): Promise<NoticeDetail | undefined> =>
  database.inAlliance(
    alliance.id,
    async (tx) => {
      const notice = await readNoticeCase(tx, id, clock.today());
      return notice && { notice, packages: await listNoticePackages(tx, id) };
    },
    'snapshot',
  );
