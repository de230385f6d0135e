/** The two reports of the standard process (12th report, 1.2 II and III) and what the members decide on each. */
export const REPORT_KINDS = {
  zwischenbericht: {
    label: 'Zwischenbericht',
    question: 'Soll das Projekt mit der Soll-Konzeption fortgesetzt werden?',
    go: 'macht weiter',
    noGo: 'macht nicht weiter',
    goMany: 'machen weiter',
    noGoMany: 'machen nicht weiter',
  },
  schlussbericht: {
    label: 'Schlussbericht',
    question: 'Soll umgesetzt werden, was der Bericht empfiehlt?',
    go: 'setzt um',
    noGo: 'setzt nicht um',
    goMany: 'setzen um',
    noGoMany: 'setzen nicht um',
  },
} as const;
export type ReportKind = keyof typeof REPORT_KINDS;
export const REPORT_KIND_LIST = Object.keys(REPORT_KINDS) as readonly ReportKind[];
export const isReportKind = (text: string): text is ReportKind => Object.hasOwn(REPORT_KINDS, text);

/** Chapters in the order in which they are printed. */
export const CHAPTERS = {
  anlass: 'Anlass und Auftrag',
  beteiligte: 'Beteiligte',
  vorgehen: 'Vorgehen und Erhebung',
  gegenueberstellung: 'Gegenüberstellung',
  vorteilhaftigkeit: 'Vorteilhaftigkeit',
  optionen: 'Optionen',
  empfehlung: 'Empfehlung',
  'soll-konzeption': 'Soll-Konzeption',
  foerderung: 'Förderprüfung',
  information: 'Information der Beschäftigten',
  'naechste-schritte': 'Nächste Schritte',
  beschlussvorschlag: 'Beschlussvorschlag',
  zahlen: 'Anhang: Zahlen je Kommune',
} as const;
export type ChapterKey = keyof typeof CHAPTERS;
export const isChapterKey = (text: string): text is ChapterKey => Object.hasOwn(CHAPTERS, text);

/** Target concept and funding are worked out after the interim report (12th report, 1.2 nos. 5 and 6). */
const ONLY_FINAL: readonly ChapterKey[] = ['soll-konzeption', 'foerderung', 'beschlussvorschlag'];

/** Chapters of a report in their order. */
export const chaptersOf = (kind: ReportKind): readonly ChapterKey[] =>
  (Object.keys(CHAPTERS) as ChapterKey[]).filter(
    (key) => kind === 'schlussbericht' || !ONLY_FINAL.includes(key),
  );
