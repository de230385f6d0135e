export const SHEET_STATES = {
  offen: 'Noch nicht begonnen',
  'in-arbeit': 'In Arbeit',
  'zur-freigabe': 'Liegt zur Freigabe vor',
  freigegeben: 'Freigegeben',
} as const;
export type SheetState = keyof typeof SHEET_STATES;
export const isSheetState = (text: string): text is SheetState => Object.hasOwn(SHEET_STATES, text);

/** How an answer came in. */
export const ANSWER_SOURCES = {
  bogen: 'im Bogen',
  abschnitt: 'vom Fachamt',
  tabelle: 'aus der Tabelle',
  interview: 'aus dem Interview',
  vorjahr: 'aus der früheren Erhebung',
} as const;
export type AnswerSource = keyof typeof ANSWER_SOURCES;
export const isAnswerSource = (text: string): text is AnswerSource => Object.hasOwn(ANSWER_SOURCES, text);

/** Who is reminded: a sheet that was never released. One that is worked on again keeps what was released of it. */
export const isMissing = ({ releaseNumber }: Pick<SheetRecord, 'releaseNumber'>): boolean =>
  releaseNumber === 0;

/** The sheet of one member. */
export interface SheetRecord {
  readonly surveyId: string;
  readonly memberId: string;
  readonly state: SheetState;
  /** Why the head sent it back; '' otherwise. */
  readonly returnNote: string;
  readonly handedOnAt: Date | null;
  /** Number of the latest release; 0 before the first. */
  readonly releaseNumber: number;
  /** Guards edits that cross. */
  readonly version: number;
}
