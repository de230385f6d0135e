import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanCount, germanDate, germanList } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { daysLate } from './latest-day.ts';
import { NOTICE_STATE_LABELS } from './notice-words.ts';
import type { Duty } from './occasions.ts';
import {
  type NoticeResult,
  type NoticeState,
  type NoticeStep,
  type NoticeTransition,
  noticeTransition,
} from './transitions.ts';

export const REMARK_MAX = 1000;

/** What a step is decided on. */
export interface NoticeStanding {
  readonly state: NoticeState;
  readonly result: NoticeResult | null;
  readonly duty: Duty;
  /** Labels of required papers that are not there. */
  readonly missing: readonly string[];
  /** The last day in time; null where the law names none. */
  readonly latest: CalendarDate | null;
  /** The day of the submission that holds; null before. */
  readonly submittedOn: CalendarDate | null;
}

export interface StepRequest {
  readonly step: NoticeStep;
  /** Day of the submission or of the answer; null where it was not readable or is not asked. */
  readonly on: CalendarDate | null;
  /** To whom it was submitted. */
  readonly to: string;
  readonly way: string;
  readonly remark: string;
}

export interface StepRefusal {
  readonly field: 'step' | 'on' | 'to' | 'way' | 'remark';
  readonly message: string;
}

export interface StepOutcome {
  readonly state: NoticeState;
  readonly result: NoticeResult | null;
  /** Worth saying although allowed: too late, by how many days. */
  readonly warning: string | null;
}

/** Decides whether a step may follow, what holds afterwards, or every reason against it. */
export function decideNoticeStep(
  standing: NoticeStanding,
  request: StepRequest,
  today: CalendarDate,
): Result<StepOutcome, readonly StepRefusal[]> {
  const transition = noticeTransition(request.step);
  const refusals = [
    ...stateRefusals(standing, request.step, transition),
    ...inputRefusals(standing, request, today),
  ];
  if (refusals.length > 0) return fail(refusals);
  // An answer taken back leaves the submission without one; every other step states its result itself.
  return ok({
    state: transition.to,
    result: transition.result ?? null,
    warning: lateWarning(standing, request),
  });
}

function stateRefusals(
  { state, result, duty, missing }: NoticeStanding,
  step: NoticeStep,
  { from }: NoticeTransition,
): StepRefusal[] {
  const refuse = (message: string): StepRefusal[] => [{ field: 'step', message }];
  if (!from.includes(state))
    return refuse(
      `Das geht nicht, denn der Stand ist „${NOTICE_STATE_LABELS[state]}“. Laden Sie die Seite neu und wählen Sie einen der angebotenen Schritte.`,
    );
  if (step === 'bereitmelden' && missing.length > 0)
    return refuse(
      `Es ${missing.length === 1 ? 'fehlt' : 'fehlen'} noch: ${germanList(missing)}. Laden Sie die Unterlagen hoch.`,
    );
  if (step === 'genehmigt' && duty !== 'genehmigung')
    return refuse('Eine Anzeige wird nicht genehmigt. Wählen Sie „ohne Beanstandung“ oder „beanstandet“.');
  if (step === 'ohne-beanstandung' && duty === 'genehmigung')
    return refuse(
      'Hier ist eine Genehmigung nötig. Wählen Sie „genehmigt“ oder „beanstandet oder abgelehnt“.',
    );
  if (step === 'nachbessern' && result !== 'beanstandet')
    return refuse('Nachzubessern ist nur, was die Behörde beanstandet hat.');
  return [];
}

const ANSWERS: readonly NoticeStep[] = ['genehmigt', 'ohne-beanstandung', 'beanstandet', 'nachforderung'];
/** True for what the authority said. */
export const isAnswer = (step: NoticeStep): boolean => ANSWERS.includes(step);

function inputRefusals(standing: NoticeStanding, request: StepRequest, today: CalendarDate): StepRefusal[] {
  const { step, on, to, way, remark } = request;
  const isDated = step === 'einreichen' || isAnswer(step);
  const tests: readonly (readonly [boolean, StepRefusal['field'], string])[] = [
    [isDated && on === null, 'on', 'Geben Sie den Tag an, zum Beispiel 21.11.2026.'],
    [
      isDated && on !== null && on > today,
      'on',
      'Dieser Tag liegt in der Zukunft. Tragen Sie ein, was geschehen ist.',
    ],
    [
      isAnswer(step) && on !== null && standing.submittedOn !== null && on < standing.submittedOn,
      'on',
      `Eingereicht wurde am ${germanDate(standing.submittedOn ?? today)}; die Antwort kann nicht früher liegen.`,
    ],
    [step === 'einreichen' && to === '', 'to', 'Nennen Sie die Behörde, bei der eingereicht wurde.'],
    [step === 'einreichen' && way === '', 'way', 'Wählen Sie, auf welchem Weg eingereicht wurde.'],
    [remark.length > REMARK_MAX, 'remark', `Kürzen Sie die Bemerkung auf höchstens ${REMARK_MAX} Zeichen.`],
    [lateWarning(standing, request) !== null && remark === '', 'remark', lateRemark(standing, request)],
    [step === 'zurueckziehen' && remark === '', 'remark', 'Nennen Sie den Grund, aus dem Sie zurückziehen.'],
  ];
  return tests.flatMap(([applies, field, message]) => (applies ? [{ field, message }] : []));
}

function lateWarning({ latest }: NoticeStanding, { step, on }: StepRequest): string | null {
  if (step !== 'einreichen' || latest === null || on === null || on <= latest) return null;
  return `${germanCount(daysLate(on, latest), 'Tag', 'Tage')} nach dem spätesten Tag (${germanDate(latest)}) eingereicht.`;
}

const lateRemark = (standing: NoticeStanding, request: StepRequest): string =>
  `${lateWarning(standing, request) ?? ''} Schreiben Sie in die Bemerkung, warum und was mit der Behörde besprochen ist.`;
