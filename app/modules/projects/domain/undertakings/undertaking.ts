import type { CalendarDate } from '../../../../foundation/calendar-date.ts';

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
 * States of the reports' lists: being prepared, running, paused, closed (result or minimum goal reached, no joint
 * operation follows), carried out (the joint operation runs).
 */
export const UNDERTAKING_STATES = [
  'in-vorbereitung',
  'laufend',
  'ausgesetzt',
  'abgeschlossen',
  'umgesetzt',
] as const;
export type UndertakingState = (typeof UNDERTAKING_STATES)[number];

export const UNDERTAKING_STATE_LABELS: Readonly<Record<UndertakingState, string>> = {
  'in-vorbereitung': 'In Vorbereitung',
  laufend: 'Läuft',
  ausgesetzt: 'Ausgesetzt',
  abgeschlossen: 'Abgeschlossen',
  umgesetzt: 'Umgesetzt',
};

/**
 * From a day on. Where the source names no day, `since` is the first day of the span it names (Herbst 2021: 2021-09-01),
 * for ends the last day by which it reports them, and `source` says so.
 */
export interface StateEntry {
  readonly since: CalendarDate;
  readonly state: UndertakingState;
  readonly source: string;
}

/** Entries in any order, at most one per day. */
export type StateHistory = readonly StateEntry[];

/** The state on a day; null before the first entry: nothing is known then. */
export function stateAt(history: StateHistory, date: CalendarDate): StateEntry | null {
  const known = history
    .filter((entry) => entry.since <= date)
    .toSorted((a, b) => (a.since < b.since ? -1 : 1));
  return known.at(-1) ?? null;
}

/** The day the project work ended: the first day of the closing states that last until the date; null while it goes on. */
export function endedOn(history: StateHistory, date: CalendarDate): CalendarDate | null {
  const known = history
    .filter((entry) => entry.since <= date)
    .toSorted((a, b) => (a.since < b.since ? -1 : 1));
  const lastOpen = known.findLastIndex((entry) => !isEnd(entry.state));
  return known[lastOpen + 1]?.since ?? null;
}

/** Closed and carried out are ends of the project work; paused is none. */
export const isEnd = (state: UndertakingState): boolean => state === 'abgeschlossen' || state === 'umgesetzt';

/** Kinds the participation matrix shows: county-wide work, not local initiatives or permanent groups. */
export const isInMatrix = (kind: UndertakingKind): boolean =>
  kind !== 'oertliche-ikz' && kind !== 'staendige-gruppe';

/** Kinds led by a project group: there a missing Projektleitung is worth saying. */
export const hasProjectGroup = (kind: UndertakingKind): boolean =>
  kind === 'basisprojekt' ||
  kind === 'pruefprojekt' ||
  kind === 'umsetzungsprojekt' ||
  kind === 'pilotprojekt';

export const isUndertakingKind = (text: string): text is UndertakingKind =>
  (UNDERTAKING_KINDS as readonly string[]).includes(text);
export const isUndertakingState = (text: string): text is UndertakingState =>
  (UNDERTAKING_STATES as readonly string[]).includes(text);
