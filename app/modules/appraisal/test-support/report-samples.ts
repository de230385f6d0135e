import { calendarDate } from '../../../foundation/calendar-date.ts';
import { type Cents, cents } from '../../../foundation/cents.ts';
import type { AdvantageResult, MemberAdvantage } from '../domain/advantage/advantage-result.ts';
import type { OptionSummary } from '../domain/options/option-summary.ts';
import type { Chapter } from '../domain/reports/report-chapter.ts';
import type { ReportData } from '../domain/reports/report-data.ts';
import type { ChapterKey } from '../domain/reports/report-kind.ts';

const euro = (amount: bigint | null): Cents | null => (amount === null ? null : cents(amount * 100n));

/** A member with whole euros a year. */
export const sampleAdvantage = (
  memberKey: string,
  name: string,
  today: bigint | null,
  pooled: bigint | null,
): MemberAdvantage => ({
  memberKey,
  name,
  today: euro(today),
  pooled: euro(pooled),
  saving: today === null || pooled === null ? null : euro(today - pooled),
  note: today === null ? 'Es fehlt die Fallzahl' : '100 Fälle',
});

export const SAMPLE_OPTION: OptionSummary = {
  key: 'zentrum',
  title: 'Dienstleistungszentrum beim Kreis',
  legalForm: 'öffentlich-rechtliche Vereinbarung, delegierend',
  organisation: 'Der Kreis erledigt die Aufgabe für alle.',
  yearCost: cents(18_000_000n),
  staffNeed: '1,5 Stellen (EG 9b)',
  materialNeed: 'Fachverfahren',
  staffSteps: 'Personalgestellung; die Personalräte sind zu beteiligen.',
  assessment: 'Sichert die Vertretung',
  isPreferred: true,
};

const MEMBERS = [
  { key: 'a', name: 'Astheim', roles: ['Projektleitung'] },
  { key: 'b', name: 'Berkach', roles: ['Projektgruppe'] },
  { key: 'c', name: 'Crumstadt', roles: [] },
];

/** 100 + 50 + ? today, 80 + 60 + ? pooled: the sum saves 10, Berkach pays 10 more, Crumstadt is not known. */
export const SAMPLE_RESULT: AdvantageResult = {
  members: [
    sampleAdvantage('a', 'Astheim', 100n, 80n),
    sampleAdvantage('b', 'Berkach', 50n, 60n),
    sampleAdvantage('c', 'Crumstadt', null, null),
  ],
  total: { today: cents(15_000n), pooled: cents(14_000n), saving: cents(1_000n) },
  losers: ['Berkach'],
  criteria: [{ title: 'Ausfallsicherheit', verdict: 'spricht-dafuer', evidence: 'Heute vertritt niemand' }],
};

/** All that a report of three members can be drafted from. */
export const sampleReportData = (changes: Partial<ReportData> = {}): ReportData => ({
  today: calendarDate('2026-11-21'),
  alliance: 'Kreis Musterland',
  office: 'IKZ-Geschäftsstelle',
  isSample: false,
  project: {
    title: 'Archivwesen',
    description: 'Gemeinsame Archive',
    kind: 'Prüfprojekt',
    startedOn: calendarDate('2026-03-02'),
    plannedEnd: null,
  },
  members: MEMBERS,
  surveys: [{ title: 'Ist-Stand Archiv', asked: 3, released: 2 }],
  comparison: [],
  advantage: SAMPLE_RESULT,
  options: [SAMPLE_OPTION],
  recommendation: {
    verdict: 'empfohlen',
    reason: 'Allein hält niemand den Betrieb aufrecht.',
    scope: '',
    minorityView: '',
    memberKeys: ['a', 'b', 'c'],
  },
  funding: [
    { programme: 'Rahmenvereinbarung IKZ', authority: 'Land', result: 'kommt in Betracht', amount: '' },
  ],
  isFundingChecked: true,
  information: [],
  interim: null,
  ...changes,
});

/** A chapter as the data gave it. */
export const sampleChapter = (key: ChapterKey, changes: Partial<Chapter> = {}): Chapter => ({
  key,
  version: 1,
  act: 'entwurf',
  text: 'Beispieltext.',
  tables: [],
  draftedText: 'Beispieltext.',
  byLabel: 'IKZ-Geschäftsstelle',
  note: '',
  isSample: false,
  at: new Date('2026-11-20T09:00:00Z'),
  ...changes,
});
