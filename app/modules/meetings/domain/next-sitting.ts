import { addDays, type CalendarDate, dayNumber } from '../../../foundation/calendar-date.ts';
import { germanDate } from '../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../foundation/result.ts';
import { hasSittings } from './body.ts';
import { type BodyRhythm, type CalendarSitting, type Pause, pauseOn } from './body-calendar.ts';
import { closingDateOf, closingWarning } from './closing-date.ts';

/** When a body can decide on a paper. */
export interface NextSitting {
  /** Null where the date is estimated, and for the head, who decides without a sitting. */
  readonly sittingId: string | null;
  readonly on: CalendarDate;
  /** Last day for the paper. */
  readonly closesOn: CalendarDate;
  /** True where no sitting is recorded for that day: the rhythm suggests it. */
  readonly estimated: boolean;
  /** German sentence: why this day. */
  readonly reason: string;
  /** German sentence with the remedy where the closing date lies in school holidays. */
  readonly warning: string | null;
}

export interface NextSittingQuestion {
  readonly body: BodyRhythm;
  readonly pauses: readonly Pause[];
}

/** Steps of the rhythm an estimate looks ahead: beyond, a date would be a guess. */
const STEPS_AHEAD = 104;

/**
 * The first sitting whose closing date a paper that is ready on a day still reaches. Cancelled sittings never count. Where
 * no recorded sitting fits, the rhythm goes on after the last one, leaves out pauses and days on which a sitting was
 * cancelled, and the answer is marked as estimated. Where neither is known it refuses with a German sentence that names
 * the body and the remedy. Never earlier for a paper that is ready later.
 */
export function nextSitting(
  { body, pauses }: NextSittingQuestion,
  readyOn: CalendarDate,
): Result<NextSitting, string> {
  if (!hasSittings(body)) return ok(atTheDesk(body, readyOn));
  const recorded = firstThatFits(body, readyOn);
  if (recorded) return ok(recordedAnswer(body, recorded, pauses));
  const last = lastHeld(body);
  if (!last) return fail(`${missing(body)} Tragen Sie Sitzungen ein.`);
  if (body.rhythmWeeks === null)
    return fail(
      `${missing(body)} Die letzte eingetragene ist am ${germanDate(last)}. Tragen Sie Sitzungen oder einen Rhythmus ein.`,
    );
  return estimate(body, body.rhythmWeeks, pauses, last, readyOn);
}

const missing = ({ name }: BodyRhythm): string => `Für „${name}“ ist keine passende Sitzung bekannt.`;

const atTheDesk = ({ name }: BodyRhythm, readyOn: CalendarDate): NextSitting => ({
  sittingId: null,
  on: readyOn,
  closesOn: readyOn,
  estimated: false,
  reason: `${name} entscheidet ohne Sitzung.`,
  warning: null,
});

/** Closing dates are only computed for days that could still win: the tracker asks for thousands of papers. */
function firstThatFits(body: BodyRhythm, readyOn: CalendarDate): CalendarSitting | undefined {
  let best: CalendarSitting | undefined;
  for (const sitting of body.sittings) {
    if (sitting.cancelled || sitting.on < readyOn || (best && best.on <= sitting.on)) continue;
    if (closingDateOf(body, sitting) >= readyOn) best = sitting;
  }
  return best;
}

const lastHeld = ({ sittings }: BodyRhythm): CalendarDate | undefined =>
  sittings.reduce<CalendarDate | undefined>(
    (last, { on, cancelled }) => (cancelled || (last && last >= on) ? last : on),
    undefined,
  );

function recordedAnswer(body: BodyRhythm, sitting: CalendarSitting, pauses: readonly Pause[]): NextSitting {
  const { id: sittingId, on } = sitting;
  const closesOn = closingDateOf(body, sitting);
  const reason = `${body.name} am ${germanDate(on)}, Abgabeschluss ${germanDate(closesOn)}.`;
  return { sittingId, on, closesOn, estimated: false, reason, warning: closingWarning(closesOn, pauses) };
}

function estimate(
  body: BodyRhythm,
  rhythmWeeks: number,
  pauses: readonly Pause[],
  last: CalendarDate,
  readyOn: CalendarDate,
): Result<NextSitting, string> {
  const stride = rhythmWeeks * 7;
  const first = Math.max(1, Math.ceil((dayNumber(readyOn) - dayNumber(last)) / stride));
  const cancelled = new Set(body.sittings.flatMap((sitting) => (sitting.cancelled ? [sitting.on] : [])));
  for (let step = first; step < first + STEPS_AHEAD; step++) {
    const on = addDays(last, step * stride);
    const closesOn = closingDateOf(body, { on, closesOn: null });
    if (closesOn < readyOn || cancelled.has(on) || pauseOn(pauses, on)) continue;
    return ok(estimatedAnswer(body, rhythmWeeks, pauses, { on, closesOn, last }));
  }
  return fail(
    `Für „${body.name}“ lässt sich keine Sitzung schätzen: Im Rhythmus liegt kein Tag außerhalb der Pausen. Tragen Sie Sitzungen ein oder prüfen Sie die Pausen.`,
  );
}

const estimatedAnswer = (
  { name }: BodyRhythm,
  rhythmWeeks: number,
  pauses: readonly Pause[],
  { on, closesOn, last }: Readonly<Record<'on' | 'closesOn' | 'last', CalendarDate>>,
): NextSitting => ({
  sittingId: null,
  on,
  closesOn,
  estimated: true,
  reason: `Geschätzt: ${name} tagt ${rhythmText(rhythmWeeks)}, zuletzt eingetragen ist der ${germanDate(last)}. Abgabeschluss wäre der ${germanDate(closesOn)}.`,
  warning: closingWarning(closesOn, pauses),
});

/** "jede Woche", "alle 4 Wochen". */
export const rhythmText = (weeks: number): string => (weeks === 1 ? 'jede Woche' : `alle ${weeks} Wochen`);
