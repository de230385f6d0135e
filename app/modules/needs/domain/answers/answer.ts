/** What a municipality says about a task. Not answered is no answer at all, never "no". */
export const ANSWERS = ['interesse', 'kein-interesse', 'nicht-zustaendig', 'erledigt'] as const;

export type Answer = (typeof ANSWERS)[number];

export const ANSWER_LABELS: Readonly<Record<Answer, string>> = {
  interesse: 'Interesse',
  'kein-interesse': 'Kein Interesse',
  'nicht-zustaendig': 'Nicht unsere Aufgabe',
  erledigt: 'Schon gemeinsam erledigt',
};

export const isAnswer = (text: string): text is Answer => ANSWERS.some((answer) => answer === text);

/** How far a municipality is with its sheet of a round. */
export const SHEET_STATES = ['offen', 'in-arbeit', 'zur-freigabe', 'freigegeben'] as const;

export type SheetState = (typeof SHEET_STATES)[number];

export const SHEET_STATE_LABELS: Readonly<Record<SheetState, string>> = {
  offen: 'Noch nicht begonnen',
  'in-arbeit': 'In Arbeit',
  'zur-freigabe': 'Liegt zur Freigabe vor',
  freigegeben: 'Freigegeben',
};
