import type { CalendarDate } from '../../../../foundation/calendar-date.ts';

/** Who lets a project pass the end of a stage. */
export const GATES = {
  alle: 'alle beteiligten Kommunen',
  lenkungsgruppe: 'Lenkungsgruppe',
  geschaeftsstelle: 'IKZ-Geschäftsstelle',
  projektleitung: 'Projektleitung',
} as const;
export type Gate = keyof typeof GATES;
export const isGate = (text: string): text is Gate => Object.hasOwn(GATES, text);

export const STAGE_STATES = {
  offen: 'Noch nicht begonnen',
  laufend: 'Läuft',
  abgeschlossen: 'Abgeschlossen',
  entfallen: 'Entfällt',
} as const;
export type StageState = keyof typeof STAGE_STATES;
export const isStageState = (text: string): text is StageState => Object.hasOwn(STAGE_STATES, text);

/** The charter ends with the start of the project, the schedule with its agreement; the rest is work. */
export const STAGE_ROLES = ['auftrag', 'ablaufplan', 'arbeit'] as const;
export type StageRole = (typeof STAGE_ROLES)[number];
export const isStageRole = (text: string): text is StageRole =>
  (STAGE_ROLES as readonly string[]).includes(text);

/** A stage as a standard describes it. */
export interface StageOfTemplate {
  /** Stable within the template, ASCII: "ist-analyse". */
  readonly key: string;
  readonly title: string;
  /** Names of papers it must have brought. */
  readonly papers: readonly string[];
  /** Null where it just ends. */
  readonly gate: Gate | null;
  /** What is decided at its end; '' without a gate. */
  readonly gateQuestion: string;
  readonly role: StageRole;
  readonly usualWeeks: number;
}

/** A stage of one project. */
export interface Stage extends StageOfTemplate {
  /** From 1. */
  readonly position: number;
  readonly state: StageState;
  readonly plannedFrom: CalendarDate | null;
  readonly plannedTo: CalendarDate | null;
  readonly startedOn: CalendarDate | null;
  readonly endedOn: CalendarDate | null;
  /** The document by which the members decide its gate. */
  readonly documentId: string | null;
  readonly note: string;
  /** Guards edits that cross. */
  readonly version: number;
}
