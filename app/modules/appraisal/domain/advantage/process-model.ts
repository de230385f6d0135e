import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Cents } from '../../../../foundation/cents.ts';
import type { Millionths } from '../../../../foundation/decimal.ts';

/**
 * Where a step is done once the task is done together (PD, service centres; Miltenberg's two kinds): what is alike
 * everywhere goes to a service centre, what asks for knowledge to a competence centre; some stays in the town hall.
 */
export const STEP_KINDS = {
  standardisierbar: 'Standardisierbar',
  qualifiziert: 'Qualifiziert',
  'vor-ort': 'Bleibt vor Ort',
} as const;
export type StepKind = keyof typeof STEP_KINDS;
export const isStepKind = (text: string): text is StepKind => Object.hasOwn(STEP_KINDS, text);

/** The centre of each kind of step. */
export const CENTRES = {
  standardisierbar: 'Dienstleistungszentrum',
  qualifiziert: 'Kompetenzzentrum',
} as const;
export type CentreKind = keyof typeof CENTRES;
export const CENTRE_KINDS: readonly CentreKind[] = ['standardisierbar', 'qualifiziert'];

/** How the cost that no single case causes is split. */
export const SPLIT_KEYS = {
  gleich: 'zu gleichen Teilen',
  faelle: 'nach Fallzahlen',
  einwohner: 'nach Einwohnern',
} as const;
export type SplitKey = keyof typeof SPLIT_KEYS;
export const isSplitKey = (text: string): text is SplitKey => Object.hasOwn(SPLIT_KEYS, text);

/** One step of a process. Minutes are those of one case. */
export interface ProcessStep {
  readonly id: string;
  readonly title: string;
  readonly kind: StepKind;
  /** Share of the cases that need the step, in percent: above 0, at most 100. */
  readonly sharePercent: Millionths;
  /** What a town hall needs today unless it told otherwise. */
  readonly minutesToday: Millionths;
  readonly minutesPooled: Millionths;
  readonly gradeToday: string;
  readonly gradePooled: string;
}

/** From so many cases of all members in a year the minutes of a centre fall by so many percent. */
export interface VolumeEffect {
  readonly fromCases: number;
  readonly lessPercent: Millionths;
}

export interface CostProcess {
  readonly id: string;
  readonly title: string;
  /** What is counted: "Abrechnungsfälle". */
  readonly caseName: string;
  /** The members begin with it, before the others follow; of one project several may be. */
  readonly isPilot: boolean;
  readonly steps: readonly ProcessStep[];
  /** Rising thresholds; the highest that is reached holds. */
  readonly effects: readonly VolumeEffect[];
}

/** What one member told. A process without an entry in `volumes` is unknown, never zero. */
export interface MemberFacts {
  readonly memberKey: string;
  readonly name: string;
  readonly inhabitants: number | null;
  /** False before anything was entered for it. */
  readonly isTold: boolean;
  /** Cases of a year by process. */
  readonly volumes: ReadonlyMap<string, number>;
  /** Minutes of a step today where they differ from the default. */
  readonly minutes: ReadonlyMap<string, Millionths>;
  /** Material, software, premises of a year today. */
  readonly furtherToday: Cents;
  /** What it would still bear alone in a year: services bought for it, what stays with it. */
  readonly furtherPooled: Cents;
}

/** Least staff of a centre, so that someone can deputise. */
export interface MinimumStaff {
  readonly fte: Millionths;
  readonly payGrade: string;
}

/** What doing it together costs whatever the number of cases. */
export interface PooledCost {
  /** Of a year: management, premises, software of the centres. */
  readonly fixedCost: Cents;
  readonly splitKey: SplitKey;
  /** Once, spread over the years. */
  readonly setUpCost: Cents;
  readonly setUpYears: number;
  readonly minimumStaff: Readonly<Record<CentreKind, MinimumStaff | null>>;
  /** A task of fewer full-time posts than this has nobody to deputise. */
  readonly deputyFrom: Millionths;
}

/** A project's task as it is done today and would be done together. */
export interface ProcessModel {
  /** In the order of the alliance's lists. */
  readonly members: readonly MemberFacts[];
  readonly processes: readonly CostProcess[];
  /** Null before it was entered. */
  readonly pooled: PooledCost | null;
  /** The day whose pay-grade rates count. */
  readonly pricedOn: CalendarDate;
}
