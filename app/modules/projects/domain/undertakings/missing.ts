import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { DocumentState } from '../../../decisions/domain/index.ts';

/** What can be done next; pages know label and address of each. */
export type NextAct =
  | 'vorbereiten'
  | 'auftrag-schreiben'
  | 'auftrag-abstimmen'
  | 'auftrag-zeichnen'
  | 'starten'
  | 'fortsetzen'
  | 'ablaufplan'
  | 'stufe-beginnen'
  | 'stufe-abschliessen'
  | 'freigabe-einholen'
  | 'dokument-versenden'
  | 'erinnern'
  | 'rueckfragen-klaeren'
  | 'umlauf-abschliessen'
  | 'abschliessen'
  | 'beteiligte';

/** Something a project lacks. */
export interface Missing {
  /** "Freigabe Zwischenbericht". */
  readonly title: string;
  /** What is missing, German sentence or two. */
  readonly reason: string;
  /** Until when; null where no day is set. */
  readonly dueOn: CalendarDate | null;
  /** Who must act: "Geschäftsstelle", "Projektleitung", "sechs Kommunen". */
  readonly who: string;
  readonly act: NextAct;
}

/** Where the members stand with a document that goes round. */
export interface RoundFacts {
  readonly state: DocumentState;
  /** Whose answer it waits for: asked, not declined. */
  readonly asked: number;
  /** Agreed to the version that goes round and, where it must be signed, signed it. */
  readonly bound: number;
  /** Asked back, objected or set a condition: the office settles it. */
  readonly toSettle: number;
  readonly dueOn: CalendarDate | null;
}
