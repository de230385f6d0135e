import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { type Cents, centsToString, parseCents } from '../../../../foundation/cents.ts';
import type { MemberAdvantage } from '../advantage/advantage-result.ts';
import type { Verdict } from '../recommendation/recommendation.ts';
import type { Chapter, PaperTable } from './report-chapter.ts';
import type { ReportData } from './report-data.ts';
import { CHAPTERS, type ChapterKey, chaptersOf, type ReportKind } from './report-kind.ts';

/** A report as it was frozen: written once, never changed. Amounts are texts ("1140000.00"), so that it is plain JSON. */
export interface FrozenContent {
  readonly format: 'gemeinwerk-bericht';
  readonly formatVersion: 1;
  readonly kind: ReportKind;
  /** From 1 for each kind of a project. */
  readonly number: number;
  readonly project: { readonly slug: string; readonly title: string };
  readonly alliance: string;
  readonly office: string;
  readonly frozenOn: CalendarDate;
  readonly isSample: boolean;
  readonly verdict: Verdict | null;
  readonly members: readonly { readonly key: string; readonly name: string }[];
  readonly chapters: readonly FrozenChapter[];
  readonly figures: readonly FrozenFigures[];
}

export interface FrozenChapter {
  readonly key: ChapterKey;
  readonly title: string;
  readonly text: string;
  readonly tables: readonly PaperTable[];
}

/** The yearly figures of one member; null where they were not known. */
export interface FrozenFigures {
  readonly memberKey: string;
  readonly name: string;
  readonly today: string | null;
  readonly pooled: string | null;
  readonly saving: string | null;
  readonly note: string;
}

interface Freezing {
  readonly kind: ReportKind;
  readonly number: number;
  readonly slug: string;
  readonly isSample: boolean;
  readonly chapters: readonly Chapter[];
}

/** Puts together what a frozen report holds. */
export const freezeContent = (
  { kind, number, slug, isSample, chapters }: Freezing,
  data: ReportData,
): FrozenContent => ({
  format: 'gemeinwerk-bericht',
  formatVersion: 1,
  kind,
  number,
  project: { slug, title: data.project.title },
  alliance: data.alliance,
  office: data.office,
  frozenOn: data.today,
  isSample,
  verdict: data.recommendation?.verdict ?? null,
  members: data.members.map(({ key, name }) => ({ key, name })),
  chapters: chaptersOf(kind).flatMap((key) =>
    chapters
      .filter((chapter) => chapter.key === key)
      .map(({ text, tables }) => ({ key, title: CHAPTERS[key], text, tables })),
  ),
  figures: (data.advantage?.members ?? []).map(toFrozenFigures),
});

const textOf = (amount: Cents | null): string | null => (amount === null ? null : centsToString(amount));

const toFrozenFigures = ({
  memberKey,
  name,
  today,
  pooled,
  saving,
  note,
}: MemberAdvantage): FrozenFigures => ({
  memberKey,
  name,
  today: textOf(today),
  pooled: textOf(pooled),
  saving: textOf(saving),
  note,
});

/** An amount of a frozen report; null where it was not known. */
export function frozenCents(text: string | null): Cents | null {
  if (text === null) return null;
  const amount = parseCents(text);
  if (!amount.ok) throw new Error(`a frozen report holds the amount ${text}`);
  return amount.value;
}

/** What a member would pay in a year together; null where it was not known. */
export const yearCostOf = ({ figures }: Pick<FrozenContent, 'figures'>, memberKey: string): Cents | null =>
  frozenCents(figures.find((one) => one.memberKey === memberKey)?.pooled ?? null);
