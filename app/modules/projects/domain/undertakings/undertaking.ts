import { type CalendarDate, compareDays } from '../../../../foundation/calendar-date.ts';
import type { Outcome } from '../life/outcome.ts';
import type { Precision } from './precision.ts';

/** Kinds of undertakings: inventory 14, and the tasks of a service centre (Main-Kinzig). */
export const UNDERTAKING_KINDS = [
  'basisprojekt',
  'pruefprojekt',
  'umsetzungsprojekt',
  'pilotprojekt',
  'umsetzungsmassnahme',
  'oertliche-ikz',
  'staendige-gruppe',
  'aufgabe',
] as const;
export type UndertakingKind = (typeof UNDERTAKING_KINDS)[number];

export const UNDERTAKING_KIND_LABELS: Readonly<Record<UndertakingKind, string>> = {
  basisprojekt: 'Basisprojekt',
  pruefprojekt: 'Prüfprojekt',
  umsetzungsprojekt: 'Umsetzungsprojekt',
  pilotprojekt: 'Pilotprojekt',
  umsetzungsmassnahme: 'Umsetzungsmaßnahme',
  'oertliche-ikz': 'Örtliche Zusammenarbeit',
  'staendige-gruppe': 'Ständige Arbeitsgruppe',
  aufgabe: 'Aufgabe des Dienstleistungszentrums',
};

/**
 * Noted for later, being prepared, running, paused, closed (result or minimum goal reached, no joint operation follows),
 * carried out (the joint operation runs), given up before it started.
 */
export const UNDERTAKING_STATES = [
  'warteliste',
  'in-vorbereitung',
  'laufend',
  'ausgesetzt',
  'abgeschlossen',
  'umgesetzt',
  'verworfen',
] as const;
export type UndertakingState = (typeof UNDERTAKING_STATES)[number];

export const UNDERTAKING_STATE_LABELS: Readonly<Record<UndertakingState, string>> = {
  warteliste: 'Warteliste',
  'in-vorbereitung': 'In Vorbereitung',
  laufend: 'Läuft',
  ausgesetzt: 'Ausgesetzt',
  abgeschlossen: 'Abgeschlossen',
  umgesetzt: 'Umgesetzt',
  verworfen: 'Nicht begonnen',
};

/**
 * From a day on. Where the source names no day, `since` is the first day of the span it names (Herbst 2021: 2021-09-01);
 * precision 'latest': the last day by which a source reports it, the day itself is not handed down.
 */
export interface StateEntry {
  readonly since: CalendarDate;
  readonly precision: Precision;
  readonly state: UndertakingState;
  /** How it ended; null while it goes on, or where the source does not say. */
  readonly outcome: Outcome | null;
  /** Why, German; '' for none. */
  readonly reason: string;
  /** Until when it rests; null where it does not, or without an end. */
  readonly until: CalendarDate | null;
  readonly source: string;
}

/** Entries of one day in the order in which they happened. */
export type StateHistory = readonly StateEntry[];

/** The state on a day; null before the first entry: nothing is known then. */
export function stateAt(history: StateHistory, date: CalendarDate): StateEntry | null {
  return knownAt(history, date).at(-1) ?? null;
}

/** The entry with which the state of a day began: later ones that only say more of it do not count. */
export function stateBegan(history: StateHistory, date: CalendarDate): StateEntry | null {
  const known = knownAt(history, date);
  const state = known.at(-1)?.state;
  return known[known.findLastIndex((entry) => entry.state !== state) + 1] ?? null;
}

/** The day the project work ended: the first day of the closing states that last until the date; null while it goes on. */
export function endedOn(history: StateHistory, date: CalendarDate): CalendarDate | null {
  const known = knownAt(history, date);
  const lastOpen = known.findLastIndex((entry) => !isEnd(entry.state));
  return known[lastOpen + 1]?.since ?? null;
}

const knownAt = (history: StateHistory, date: CalendarDate): StateHistory =>
  history.filter((entry) => entry.since <= date).toSorted((a, b) => compareDays(a.since, b.since));

/** Closed and carried out are ends of the project work; paused is none, and what was given up never began. */
export const isEnd = (state: UndertakingState): boolean => state === 'abgeschlossen' || state === 'umgesetzt';

/** Nothing of it goes on: it ended, or was given up. */
export const isOver = (state: UndertakingState): boolean => isEnd(state) || state === 'verworfen';

/** Kinds the participation matrix shows: county-wide work, not local initiatives or permanent groups. */
export const isInMatrix = (kind: UndertakingKind): boolean =>
  kind !== 'oertliche-ikz' && kind !== 'staendige-gruppe';

/** Kinds led by a project group: there a missing Projektleitung is worth saying. */
export const hasProjectGroup = (kind: UndertakingKind): boolean =>
  kind === 'basisprojekt' ||
  kind === 'pruefprojekt' ||
  kind === 'umsetzungsprojekt' ||
  kind === 'pilotprojekt';

/** Kinds that nothing but a signed charter starts; local initiatives and permanent groups begin by being noted. */
export const needsCharter = (kind: UndertakingKind): boolean =>
  hasProjectGroup(kind) || kind === 'umsetzungsmassnahme';

export const isUndertakingKind = (text: string): text is UndertakingKind =>
  (UNDERTAKING_KINDS as readonly string[]).includes(text);
export const isUndertakingState = (text: string): text is UndertakingState =>
  (UNDERTAKING_STATES as readonly string[]).includes(text);
