import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';

export const SURVEY_STATES = ['entwurf', 'offen', 'ausgewertet'] as const;

export type SurveyState = (typeof SURVEY_STATES)[number];

export const SURVEY_STATE_LABELS: Readonly<Record<SurveyState, string>> = {
  entwurf: 'Entwurf',
  offen: 'Offen für Antworten',
  ausgewertet: 'Ausgewertet',
};

export type SurveyStep = 'oeffnen' | 'auswerten';

/** From where each act leads where. A result stays: whose an answer was is forgotten with it. */
export const SURVEY_STEPS: Readonly<
  Record<SurveyStep, { readonly from: SurveyState; readonly to: SurveyState }>
> = {
  oeffnen: { from: 'entwurf', to: 'offen' },
  auswerten: { from: 'offen', to: 'ausgewertet' },
};

/** With fewer answers a result would tell who said what. */
const LEAST_ANSWERS = 3;

export interface SurveyFacts {
  readonly state: SurveyState;
  readonly dueOn: CalendarDate | null;
  readonly asked: number;
  readonly answered: number;
}

/** Decides whether a survey may take a step, and says (German) what is missing. Answers the new state. */
export function decideSurveyStep(
  step: SurveyStep,
  { state, dueOn, asked, answered }: SurveyFacts,
  today: CalendarDate,
): Result<SurveyState, string> {
  const { from, to } = SURVEY_STEPS[step];
  if (state !== from)
    return fail(`Die Umfrage ist im Zustand „${SURVEY_STATE_LABELS[state]}“: ${NOT_NOW[step]}`);
  if (step === 'oeffnen') {
    if (asked < LEAST_ANSWERS) return fail(`Wählen Sie mindestens ${LEAST_ANSWERS} Kommunen: ${WHY}`);
    if (dueOn === null || dueOn < today)
      return fail('Geben Sie einen letzten Tag für Antworten an, der noch kommt.');
  } else if (answered < LEAST_ANSWERS)
    return fail(`Bisher haben ${answered} geantwortet, nötig sind ${LEAST_ANSWERS}: ${WHY}`);
  return ok(to);
}

const NOT_NOW: Readonly<Record<SurveyStep, string>> = {
  oeffnen: 'Öffnen lässt sie sich nur als Entwurf.',
  auswerten: 'Auswerten lässt sie sich nur, solange sie offen ist.',
};

const WHY = 'Aus weniger Antworten ließe sich erkennen, wer was gesagt hat.';
