import { readGermanDay } from '../../../../foundation/read-german-day.ts';
import type { Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { listMembers } from '../../../region/index.ts';
import type { Authority } from '../../domain/notices/authority.ts';
import { type LatestDay, latestNoticeDate } from '../../domain/notices/latest-day.ts';
import { isOccasion, type Occasion, occasionOf } from '../../domain/notices/occasions.ts';
import { checklistOf } from '../../domain/notices/papers.ts';
import type { NoticeForm } from '../../domain/notices/read-notice-form.ts';
import { authorityOf } from './read-cases.ts';

/** What follows from what was typed so far, before anything is kept. */
export interface NoticePreview {
  readonly members: readonly { readonly key: string; readonly name: string }[];
  /** Undefined until the occasion is chosen. */
  readonly outcome: NoticeOutcome | undefined;
}

export interface NoticeOutcome {
  readonly rule: Occasion;
  readonly authority: Result<Authority, string>;
  /** Undefined until a day is given. */
  readonly latest: Result<LatestDay | null, string> | undefined;
  /** Labels of the papers that are needed. */
  readonly papers: readonly string[];
}

/** Computes authority, latest day and papers for a form that need not be complete. */
export const previewNotice = (
  { database, clock }: Services,
  alliance: Alliance,
  { occasion, startsOn, memberKeys }: NoticeForm,
): Promise<NoticePreview> =>
  database.inAlliance(alliance.id, async (tx) => {
    const all = await listMembers(tx);
    const members = all.map(({ member: { key, name } }) => ({ key, name }));
    if (!isOccasion(occasion)) return { members, outcome: undefined };
    const parties = all.filter(({ member }) => memberKeys.includes(member.key));
    const start = readGermanDay(startsOn);
    const named = parties.map(({ member: { key, name } }) => ({ key, name }));
    const outcome = {
      rule: occasionOf(occasion),
      authority: authorityOf(occasion, parties, all, clock.today()),
      latest: start ? latestNoticeDate(occasion, start) : undefined,
      papers: checklistOf(occasion, named).flatMap(({ label, isRequired }) => (isRequired ? [label] : [])),
    };
    return { members, outcome };
  });
