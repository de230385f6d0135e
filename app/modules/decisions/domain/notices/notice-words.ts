import type { NoticeResult, NoticeState, NoticeStep } from './transitions.ts';

export const NOTICE_STATE_LABELS: Readonly<Record<NoticeState, string>> = {
  'in-vorbereitung': 'in Vorbereitung',
  bereit: 'bereit zum Einreichen',
  eingereicht: 'eingereicht',
  beantwortet: 'beantwortet',
  zurueckgezogen: 'zurückgezogen',
};

export const NOTICE_RESULT_LABELS: Readonly<Record<NoticeResult, string>> = {
  genehmigt: 'genehmigt',
  'ohne-beanstandung': 'ohne Beanstandung',
  beanstandet: 'beanstandet oder abgelehnt',
};

/** What users read of a step in the history. */
export const NOTICE_STEP_LABELS: Readonly<Record<NoticeStep, string>> = {
  bereitmelden: 'Unterlagen vollständig',
  oeffnen: 'zur Bearbeitung geöffnet',
  einreichen: 'eingereicht',
  'einreichung-zuruecknehmen': 'Eintrag der Einreichung zurückgenommen',
  genehmigt: 'Behörde hat genehmigt',
  'ohne-beanstandung': 'Behörde beanstandet nicht',
  beanstandet: 'Behörde beanstandet oder lehnt ab',
  nachforderung: 'Behörde fordert Unterlagen nach',
  'antwort-zuruecknehmen': 'Eintrag der Antwort zurückgenommen',
  nachbessern: 'wird nachgebessert',
  zurueckziehen: 'zurückgezogen',
  'wieder-aufnehmen': 'wieder aufgenommen',
};

/** How something was handed in. */
export const SUBMISSION_WAYS = {
  'e-mail': 'per E-Mail',
  post: 'per Post',
  bote: 'persönlich oder durch Boten',
  bebpo: 'über das Behördenpostfach (beBPo)',
} as const;
export type SubmissionWay = keyof typeof SUBMISSION_WAYS;
export const isSubmissionWay = (text: string): text is SubmissionWay => Object.hasOwn(SUBMISSION_WAYS, text);
