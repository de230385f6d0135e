import type { Cents } from '../../../../foundation/cents.ts';
import type { Millionths } from '../../../../foundation/decimal.ts';

/** The five blocks of an as-is survey (12th report Groß-Gerau, 1.2 no. 2), in the order of the sheet. */
export const BLOCKS = {
  organisation: 'Aufbau- und Ablauforganisation',
  leistungen: 'Leistungsspektrum',
  ressourcen: 'Ressourceneinsatz',
  kennzahlen: 'Kennzahlen und Rahmenbedingungen',
  bedarfe: 'Bedarfe und Besonderheiten',
} as const;
export type Block = keyof typeof BLOCKS;
export const isBlock = (text: string): text is Block => Object.hasOwn(BLOCKS, text);

export const QUESTION_KINDS = {
  zahl: 'Zahl mit Einheit',
  betrag: 'Betrag in Euro',
  auswahl: 'Auswahl',
  text: 'Text',
  tabelle: 'Tabelle',
  personal: 'Personal nach Entgeltgruppe',
  datei: 'Datei',
} as const;
export type QuestionKind = keyof typeof QUESTION_KINDS;
export const isQuestionKind = (text: string): text is QuestionKind => Object.hasOwn(QUESTION_KINDS, text);

/** What a figure is measured by when members of different size are compared. */
export const MEASURES = {
  absolut: 'wie angegeben',
  einwohner: 'je 1.000 Einwohner',
  faelle: 'je Fall',
} as const;
export type Measure = keyof typeof MEASURES;
export const isMeasure = (text: string): text is Measure => Object.hasOwn(MEASURES, text);

/**
 * What is usual. Outside of it an answer needs a reason before the sheet is handed on: it is how minutes typed as hours
 * are noticed. In the unit of the question (amounts in euro), by `per`.
 */
export interface PlausibleRange {
  readonly per: Measure;
  readonly min: Millionths | null;
  readonly max: Millionths | null;
}

/** Asked only where a choice question above was answered with one of these. */
export interface Condition {
  readonly question: string;
  readonly answers: readonly string[];
}

export interface Choice {
  /** Stable, ASCII: "eigenes-personal". */
  readonly value: string;
  readonly label: string;
}

export interface TableColumn {
  readonly key: string;
  readonly label: string;
  readonly kind: 'zahl' | 'betrag' | 'text';
}

interface Asked {
  /** Stable over versions and surveys, ASCII: "faelle-im-jahr". It is how answers are compared over the years. */
  readonly key: string;
  readonly block: Block;
  readonly label: string;
  readonly help: string;
  /** An answer, or a reason why there is none. */
  readonly required: boolean;
  readonly condition: Condition | null;
}

export interface NumberQuestion extends Asked {
  readonly kind: 'zahl';
  /** As it stands behind the figure: "Stunden im Jahr". */
  readonly unit: string;
  /** 0 to 3 places. */
  readonly places: number;
  readonly range: PlausibleRange | null;
  readonly measure: Measure;
  /** Its answer is the number of cases by which others are measured; at most one question of a questionnaire. */
  readonly countsCases: boolean;
}
export interface MoneyQuestion extends Asked {
  readonly kind: 'betrag';
  readonly range: PlausibleRange | null;
  readonly measure: Measure;
}
export interface ChoiceQuestion extends Asked {
  readonly kind: 'auswahl';
  readonly choices: readonly Choice[];
  readonly several: boolean;
}
export interface TextQuestion extends Asked {
  readonly kind: 'text';
}
export interface TableQuestion extends Asked {
  readonly kind: 'tabelle';
  readonly columns: readonly TableColumn[];
}
/** Persons and full-time equivalents by pay grade; valued by standard costs, never by real pay. */
export interface StaffQuestion extends Asked {
  readonly kind: 'personal';
  readonly measure: Measure;
}
export interface FileQuestion extends Asked {
  readonly kind: 'datei';
}

export type Question =
  | NumberQuestion
  | MoneyQuestion
  | ChoiceQuestion
  | TextQuestion
  | TableQuestion
  | StaffQuestion
  | FileQuestion;

/** Two figures that contradict each other unless the first is at most the second. */
export interface ConsistencyCheck {
  readonly part: string;
  readonly whole: string;
}

/** What is asked, in the order of the sheet. */
export interface Questionnaire {
  readonly questions: readonly Question[];
  readonly checks: readonly ConsistencyCheck[];
}

/** One line of staff: a pay grade, how many people share it, and how many full-time equivalents they are. */
export interface StaffLine {
  readonly payGrade: string;
  readonly persons: number;
  readonly fte: Millionths;
}

/** What a member answers to one question. Figures in a table are exact decimals: "1234.5", amounts "12.50". */
export type AnswerValue =
  | { readonly kind: 'zahl'; readonly value: Millionths }
  | { readonly kind: 'betrag'; readonly cents: Cents }
  | { readonly kind: 'auswahl'; readonly chosen: readonly string[] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tabelle'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'personal'; readonly lines: readonly StaffLine[] }
  | { readonly kind: 'datei'; readonly sha256: string; readonly name: string };

/** An answer with what was said about it: why it is unusual, or why there is none. */
export interface Answer {
  readonly value: AnswerValue | null;
  readonly note: string;
}

/** Answers of one member by question key; what is not there was not answered. */
export type Answers = ReadonlyMap<string, Answer>;
