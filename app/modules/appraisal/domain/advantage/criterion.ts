/** What an advantage is weighed by (12th report, 1.2 no. 3). */
export const ASPECTS = {
  qualitaet: 'Qualität',
  wirtschaftlichkeit: 'Wirtschaftlichkeit',
  mitarbeiter: 'Mitarbeiterorientierung',
} as const;
export type Aspect = keyof typeof ASPECTS;
export const isAspect = (text: string): text is Aspect => Object.hasOwn(ASPECTS, text);

/** What a criterion says in the end. */
export const CRITERION_VERDICTS = {
  'spricht-dafuer': 'Spricht dafür',
  neutral: 'Neutral',
  'spricht-dagegen': 'Spricht dagegen',
  offen: 'Offen',
} as const;
export type CriterionVerdict = keyof typeof CRITERION_VERDICTS;
export const isCriterionVerdict = (text: string): text is CriterionVerdict =>
  Object.hasOwn(CRITERION_VERDICTS, text);

/** 1: sehr schlecht, 5: sehr gut. */
export const SCORES = [1, 2, 3, 4, 5] as const;
export type Score = (typeof SCORES)[number];
export const isScore = (value: number): value is Score => SCORES.some((score) => score === value);
export const SCORE_LABELS: Readonly<Record<Score, string>> = {
  1: 'sehr schlecht',
  2: 'schlecht',
  3: 'mittel',
  4: 'gut',
  5: 'sehr gut',
};

/** One criterion of a project, with the statement of its group. */
export interface Criterion {
  readonly id: string;
  readonly position: number;
  readonly aspect: Aspect;
  readonly title: string;
  readonly question: string;
  readonly verdict: CriterionVerdict;
  /** Why, as the report says it; '' while open. */
  readonly statement: string;
  /** What it rests on: a figure, an item of the survey. */
  readonly evidence: string;
  readonly isRemoved: boolean;
  /** Guards edits that cross. */
  readonly version: number;
}

/** How one member scores a criterion; null where it did not. */
export interface CriterionScore {
  readonly criterionId: string;
  readonly memberKey: string;
  readonly alone: Score | null;
  readonly together: Score | null;
  readonly evidence: string;
}

export type CriterionSeed = Pick<Criterion, 'aspect' | 'title' | 'question'>;

/** What a project starts with. Each project may change, drop or add. */
export const DEFAULT_CRITERIA: readonly CriterionSeed[] = [
  {
    aspect: 'qualitaet',
    title: 'Qualität der Leistung',
    question: 'Wie gut und wie einheitlich wird die Aufgabe erledigt?',
  },
  {
    aspect: 'qualitaet',
    title: 'Ausfallsicherheit',
    question: 'Läuft die Aufgabe weiter, wenn jemand krank, im Urlaub oder nicht mehr da ist?',
  },
  {
    aspect: 'qualitaet',
    title: 'Know-how',
    question: 'Ist das nötige Fachwissen da, und bleibt es aktuell?',
  },
  {
    aspect: 'qualitaet',
    title: 'Nähe zu den Menschen',
    question: 'Wie gut erreichen Bürgerinnen, Bürger und Fachämter, wen sie brauchen?',
  },
  {
    aspect: 'wirtschaftlichkeit',
    title: 'Kosten',
    question: 'Was kostet die Aufgabe im Jahr, und was davon ist beeinflussbar?',
  },
  {
    aspect: 'wirtschaftlichkeit',
    title: 'Skaleneffekte',
    question: 'Sinkt der Aufwand je Fall mit der Zahl der Fälle?',
  },
  {
    aspect: 'wirtschaftlichkeit',
    title: 'Technik und Ausstattung',
    question: 'Sind Verfahren, Geräte und Räume da, und werden sie ausgelastet?',
  },
  {
    aspect: 'mitarbeiter',
    title: 'Arbeitsbelastung',
    question: 'Ist die Aufgabe mit dem vorhandenen Personal zu schaffen?',
  },
  {
    aspect: 'mitarbeiter',
    title: 'Entwicklung und Bindung',
    question: 'Bietet die Stelle Austausch, Fortbildung und eine Perspektive?',
  },
];
