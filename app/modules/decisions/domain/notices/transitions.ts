/** Where a notice or an application for approval stands. */
export const NOTICE_STATES = [
  'in-vorbereitung',
  'bereit',
  'eingereicht',
  'beantwortet',
  'zurueckgezogen',
] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];

/** What the authority answered. A request for more papers is none of them: it leads back to the preparation. */
export const NOTICE_RESULTS = ['genehmigt', 'ohne-beanstandung', 'beanstandet'] as const;
export type NoticeResult = (typeof NOTICE_RESULTS)[number];

export interface NoticeTransition {
  readonly from: readonly NoticeState[];
  readonly to: NoticeState;
  /** The result that holds afterwards; none where absent. */
  readonly result?: NoticeResult;
  /** Takes back what was recorded by mistake. */
  readonly isUndo?: true;
}

/** Every way the state can change; what is not listed is refused. `decide-step.ts` holds what each asks besides. */
export const NOTICE_TRANSITIONS = {
  bereitmelden: { from: ['in-vorbereitung'], to: 'bereit' },
  oeffnen: { from: ['bereit'], to: 'in-vorbereitung', isUndo: true },
  einreichen: { from: ['bereit'], to: 'eingereicht' },
  'einreichung-zuruecknehmen': { from: ['eingereicht'], to: 'bereit', isUndo: true },
  genehmigt: { from: ['eingereicht'], to: 'beantwortet', result: 'genehmigt' },
  'ohne-beanstandung': { from: ['eingereicht'], to: 'beantwortet', result: 'ohne-beanstandung' },
  beanstandet: { from: ['eingereicht'], to: 'beantwortet', result: 'beanstandet' },
  nachforderung: { from: ['eingereicht'], to: 'in-vorbereitung' },
  'antwort-zuruecknehmen': { from: ['beantwortet'], to: 'eingereicht', isUndo: true },
  nachbessern: { from: ['beantwortet'], to: 'in-vorbereitung' },
  zurueckziehen: { from: ['in-vorbereitung', 'bereit', 'eingereicht'], to: 'zurueckgezogen' },
  'wieder-aufnehmen': { from: ['zurueckgezogen'], to: 'in-vorbereitung', isUndo: true },
} as const satisfies Readonly<Record<string, NoticeTransition>>;

export type NoticeStep = keyof typeof NOTICE_TRANSITIONS;
export const NOTICE_STEPS = Object.keys(NOTICE_TRANSITIONS) as readonly NoticeStep[];

/** The table's row of a step, in its general form. */
export const noticeTransition = (step: NoticeStep): NoticeTransition => NOTICE_TRANSITIONS[step];

/** True for words that are a step, a state, a result; for reading forms and rows. */
export const isNoticeStep = (text: string): text is NoticeStep => Object.hasOwn(NOTICE_TRANSITIONS, text);
export const isNoticeState = (text: string): text is NoticeState =>
  (NOTICE_STATES as readonly string[]).includes(text);
export const isNoticeResult = (text: string): text is NoticeResult =>
  (NOTICE_RESULTS as readonly string[]).includes(text);
