import type { CalendarDate } from '../../../../foundation/calendar-date.ts';

/** Where the work on the spot stands. */
export const LOCAL_STATES = {
  offen: 'Noch nicht begonnen',
  laufend: 'Läuft',
  abgeschlossen: 'Abgeschlossen',
  entfaellt: 'Entfällt',
} as const;
export type LocalState = keyof typeof LOCAL_STATES;
export const isLocalState = (text: string): text is LocalState => Object.hasOwn(LOCAL_STATES, text);

/** What one member does of a project in its own town hall. */
export interface LocalPart {
  readonly state: LocalState;
  /** The office that leads it on the spot, never a person; '' while none is named. */
  readonly office: string;
  readonly startsOn: CalendarDate | null;
  readonly endsOn: CalendarDate | null;
  readonly note: string;
  /** Guards edits that cross. */
  readonly version: number;
}

/** How it came to stand there. */
export interface LocalEvent extends Omit<LocalPart, 'version'> {
  readonly byLabel: string;
  readonly at: Date;
}

/** How many stand where, of the members that take part; whoever said nothing has not begun. */
export function countLocal(parts: readonly Pick<LocalPart, 'state'>[]): Readonly<Record<LocalState, number>> {
  const count = (state: LocalState) => parts.filter((part) => part.state === state).length;
  return {
    offen: count('offen'),
    laufend: count('laufend'),
    abgeschlossen: count('abgeschlossen'),
    entfaellt: count('entfaellt'),
  };
}
