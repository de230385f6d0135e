import { type CalendarDate, daysInclusive } from '../../../foundation/calendar-date.ts';
import { germanDate } from '../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../foundation/result.ts';
import { isPauseKind, type PauseKind } from './body-calendar.ts';
import { SOURCE_MAX } from './check-body.ts';
import { checkDay, checkText, refusalsOf } from './check-field.ts';
import type { NewPause } from './meeting-records.ts';
import type { Refusal } from './refusal.ts';

const TITLE_MAX = 80;
/** Longer is no pause: no date could be estimated any more. */
const DAYS_MAX = 100;

/** What was typed about a pause. */
export type PauseForm = Readonly<Record<keyof NewPause, string>>;
export type PauseField = keyof NewPause;

/** Reads what was typed about a pause. */
export function checkPause(form: PauseForm): Result<NewPause, readonly Refusal<PauseField>[]> {
  const kind = checkKind(form.kind);
  const title = checkText(form.title, 'die Bezeichnung', 'Herbstferien 2028', TITLE_MAX);
  const startsOn = checkDay(form.startsOn, 'den ersten Tag');
  const endsOn = checkEnd(form.endsOn, startsOn);
  const source = checkText(form.source, 'die Quelle', 'Ferienordnung des Landes', SOURCE_MAX);
  if (kind.ok && title.ok && startsOn.ok && endsOn.ok && source.ok)
    return ok({
      kind: kind.value,
      title: title.value,
      startsOn: startsOn.value,
      endsOn: endsOn.value,
      source: source.value,
    });
  return fail(refusalsOf({ kind, title, startsOn, endsOn, source }));
}

const checkKind = (text: string): Result<PauseKind, string> =>
  isPauseKind(text) ? ok(text) : fail('Wählen Sie die Art der Pause.');

function checkEnd(text: string, starts: Result<CalendarDate, string>): Result<CalendarDate, string> {
  const end = checkDay(text, 'den letzten Tag');
  if (!end.ok || !starts.ok) return end;
  const days = daysInclusive(starts.value, end.value);
  if (days < 1)
    return fail(
      `Der letzte Tag liegt vor dem ersten (${germanDate(starts.value)}). Wählen Sie diesen oder einen späteren Tag.`,
    );
  if (days > DAYS_MAX)
    return fail(`Die Pause dauert ${days} Tage. Höchstens ${DAYS_MAX} sind möglich: Prüfen Sie die Jahre.`);
  return end;
}
