import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { germanDate } from '../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../foundation/result.ts';
import type { MemberKind } from '../../region/domain/index.ts';
import { type BodyKind, hasSittings, isBodyKind } from './body.ts';
import { checkCount, checkDay, checkText, refusalsOf } from './check-field.ts';
import { type InvitationMinimum, invitationMinimum } from './invitation-date.ts';
import type { BodyDetails } from './meeting-records.ts';
import type { Refusal } from './refusal.ts';

const BODY_NAME_MAX = 120;
export const SOURCE_MAX = 200;
const POSITION_MAX = 20;
const DAYS_MAX = 180;
const WEEKS_MAX = 52;

/** What was typed about a body. */
export type BodyForm = Readonly<Record<keyof BodyDetails, string>>;
export type BodyField = keyof BodyDetails;

/**
 * Reads what was typed about a body of a member. Municipalities and counties may not invite later than the law allows;
 * associations and companies follow their own statutes. The head has neither periods nor rhythm: they are not looked at.
 */
export function checkBody(
  form: BodyForm,
  member: MemberKind,
): Result<BodyDetails, readonly Refusal<BodyField>[]> {
  const kind = checkKind(form.kind);
  const periods =
    kind.ok && !hasSittings({ kind: kind.value })
      ? NO_PERIODS
      : checkPeriods(form, kind.ok ? invitationMinimum(member, kind.value) : null);
  const activeFrom = checkDay(form.activeFrom, 'den ersten Tag');
  const name = checkText(form.name, 'den Namen', 'Haupt- und Finanzausschuss', BODY_NAME_MAX);
  const position = checkCount(form.position, 'den Platz in der Beratungsfolge', 1, POSITION_MAX);
  const activeTo = checkEnd(form.activeTo, activeFrom);
  const source = checkText(form.source, 'die Quelle', 'Geschäftsordnung § 5', SOURCE_MAX);
  const { closingDays, invitationDays, rhythmWeeks } = periods;
  if (
    kind.ok &&
    name.ok &&
    position.ok &&
    closingDays.ok &&
    invitationDays.ok &&
    rhythmWeeks.ok &&
    activeFrom.ok &&
    activeTo.ok &&
    source.ok
  )
    return ok({
      kind: kind.value,
      name: name.value,
      position: position.value,
      closingDays: closingDays.value,
      invitationDays: invitationDays.value,
      rhythmWeeks: rhythmWeeks.value,
      activeFrom: activeFrom.value,
      activeTo: activeTo.value,
      source: source.value,
    });
  return fail(refusalsOf({ kind, name, position, ...periods, activeFrom, activeTo, source }));
}

const NO_PERIODS = { closingDays: ok(0), invitationDays: ok(0), rhythmWeeks: ok(null) };

const checkKind = (text: string): Result<BodyKind, string> =>
  isBodyKind(text) ? ok(text) : fail('Wählen Sie die Art des Gremiums.');

const checkPeriods = (form: BodyForm, minimum: InvitationMinimum | null) => ({
  closingDays: checkCount(form.closingDays, 'die Tage vom Abgabeschluss bis zur Sitzung', 0, DAYS_MAX),
  invitationDays: checkInvitation(form.invitationDays, minimum),
  rhythmWeeks:
    form.rhythmWeeks.trim() === ''
      ? ok(null)
      : checkCount(form.rhythmWeeks, 'den Abstand der Sitzungen in Wochen', 1, WEEKS_MAX),
});

function checkInvitation(text: string, minimum: InvitationMinimum | null): Result<number, string> {
  const days = checkCount(text, 'die Tage zwischen Einladung und Sitzung', 0, DAYS_MAX);
  if (!days.ok || minimum === null || days.value >= minimum.days) return days;
  return fail(
    `Zwischen Einladung und Sitzung müssen hier mindestens ${minimum.days} Tage liegen (${minimum.source}). Tragen Sie ${minimum.days} oder mehr ein.`,
  );
}

function checkEnd(text: string, from: Result<CalendarDate, string>): Result<CalendarDate | null, string> {
  if (text.trim() === '') return ok(null);
  const end = checkDay(text, 'den letzten Tag');
  if (!end.ok || !from.ok || end.value >= from.value) return end;
  return fail(
    `Der letzte Tag liegt vor dem ersten (${germanDate(from.value)}). Wählen Sie diesen oder einen späteren Tag.`,
  );
}
