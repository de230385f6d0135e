import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Result } from '../../../../foundation/result.ts';
import { isId } from '../../../../platform/new-id.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { memberKeyForm, populationAt } from '../../../region/domain/index.ts';
import { listMembers, type MemberRecord } from '../../../region/index.ts';
import { type Authority, type AuthorityParty, authorityFor } from '../../domain/notices/authority.ts';
import { type LatestDay, latestNoticeDate } from '../../domain/notices/latest-day.ts';
import { type Occasion, type OccasionId, occasionOf } from '../../domain/notices/occasions.ts';
import { checklistOf, missingPapers, type PaperItem } from '../../domain/notices/papers.ts';
import { listNoticePapers, type NoticePaper } from '../../store/notice-paper-store.ts';
import { listNoticeSteps, type RecordedStep } from '../../store/notice-step-store.ts';
import {
  findNoticeRecord,
  listNoticeParties,
  listNoticeRecords,
  type NoticeRecord,
} from '../../store/notice-store.ts';

export interface NoticeParty {
  readonly key: string;
  readonly name: string;
}

/** A notice with everything that follows from its rows: authority, latest day, what lacks. */
export interface NoticeCase extends NoticeRecord {
  readonly rule: Occasion;
  readonly parties: readonly NoticeParty[];
  readonly authority: Result<Authority, string>;
  readonly latest: Result<LatestDay | null, string>;
  readonly checklist: readonly (PaperItem & { readonly paper: NoticePaper | undefined })[];
  /** Labels of required papers that are not there. */
  readonly missing: readonly string[];
  readonly steps: readonly RecordedStep[];
  /** The submission that holds now. */
  readonly submission: RecordedStep | undefined;
}

/** All notices, what starts first on top. */
export async function readNoticeCases(tx: Tx, today: CalendarDate): Promise<NoticeCase[]> {
  const records = await listNoticeRecords(tx);
  if (records.length === 0) return [];
  const [papers, steps] = [await listNoticePapers(tx), await listNoticeSteps(tx)];
  const [parties, members] = [await listNoticeParties(tx), await listMembers(tx)];
  return records.map((record) => {
    const own = { papers: papers.filter(isOf(record)), steps: steps.filter(isOf(record)) };
    return caseOf(
      record,
      { ...own, members: partiesIn(members, parties.get(record.id)), all: members },
      today,
    );
  });
}

/** One notice; with `lock` nobody else changes it until the transaction ends. */
export async function readNoticeCase(
  tx: Tx,
  id: string,
  today: CalendarDate,
  { lock = false } = {},
): Promise<NoticeCase | undefined> {
  const record = isId(id) ? await findNoticeRecord(tx, id, { lock }) : undefined;
  if (!record) return undefined;
  const [papers, steps] = [await listNoticePapers(tx, id), await listNoticeSteps(tx, id)];
  const [parties, members] = [await listNoticeParties(tx), await listMembers(tx)];
  return caseOf(record, { papers, steps, members: partiesIn(members, parties.get(id)), all: members }, today);
}

const isOf =
  ({ id }: NoticeRecord) =>
  ({ noticeId }: { readonly noticeId: string }): boolean =>
    noticeId === id;
const partiesIn = (members: readonly MemberRecord[], ids: readonly string[] = []): MemberRecord[] =>
  members.filter(({ id }) => ids.includes(id));

interface CaseParts {
  readonly papers: readonly NoticePaper[];
  readonly steps: readonly RecordedStep[];
  /** The parties. */
  readonly members: readonly MemberRecord[];
  readonly all: readonly MemberRecord[];
}

function caseOf(record: NoticeRecord, parts: CaseParts, today: CalendarDate): NoticeCase {
  const { papers, steps, members, all } = parts;
  const parties = members.map(({ member: { key, name } }) => ({ key, name }));
  const present = papers.map(({ item }) => item);
  const checklist = checklistOf(record.occasion, parties, present);
  const isSubmitted = record.state === 'eingereicht' || record.state === 'beantwortet';
  return {
    ...record,
    rule: occasionOf(record.occasion),
    parties,
    authority: authorityOf(record.occasion, members, all, today),
    latest: latestNoticeDate(record.occasion, record.startsOn),
    checklist: checklist.map((line) => ({ ...line, paper: papers.find(({ item }) => item === line.item) })),
    missing: missingPapers(checklist, present),
    steps,
    submission: isSubmitted ? steps.findLast(({ step }) => step === 'einreichen') : undefined,
  };
}

/** The authority for these members, by the law and the inhabitants that are known today. */
export const authorityOf = (
  occasion: OccasionId,
  parties: readonly MemberRecord[],
  all: readonly MemberRecord[],
  today: CalendarDate,
): Result<Authority, string> =>
  authorityFor(
    parties.map((party) => toAuthorityParty(party, today)),
    occasionOf(occasion).law,
    today,
    new Map(all.flatMap(({ member }) => (member.kind === 'landkreis' ? [[member.key, member.name]] : []))),
  );

function toAuthorityParty({ member, population }: MemberRecord, today: CalendarDate): AuthorityParty {
  const form = memberKeyForm(member.key);
  const count = populationAt(population, today);
  return {
    name: member.name,
    officialKey: form.ok && form.value !== 'slug' ? member.key : null,
    population: count.ok ? count.value : null,
  };
}

/** The last day in time, where the law names one. */
export const latestDay = ({ latest }: Pick<NoticeCase, 'latest'>): CalendarDate | null =>
  latest.ok ? (latest.value?.date ?? null) : null;
