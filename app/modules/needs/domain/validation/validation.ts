import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { readGermanDay } from '../../../../foundation/read-german-day.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { FieldRefusal } from '../follow-up/check-talk.ts';
import { mayReadRanking, type RoundAccess, type RoundReader } from '../rounds/may-read-round.ts';

export const VALIDATION_STATES = ['laufend', 'abgeschlossen'] as const;
export type ValidationState = (typeof VALIDATION_STATES)[number];

/** The heads confirm the order of the first areas of a round ("TOP 20 Validierung"). */
export interface Validation {
  readonly state: ValidationState;
  readonly dueOn: CalendarDate;
  readonly startedOn: CalendarDate;
  readonly finishedOn: CalendarDate | null;
  readonly isSample: boolean;
  readonly version: number;
}

/** How many areas the study validated: the published table has twenty lines. */
export const USUAL_TOP = 20;

export type StartField = 'top' | 'dueOn';
export type StartForm = Readonly<Record<StartField, string>>;

export interface ValidationStart {
  readonly top: number;
  readonly dueOn: CalendarDate;
}

/** Why a validation of a round cannot begin, as a sentence; null where it can. It begins once nobody answers any more. */
export function whyNoValidation(
  { state }: Pick<RoundAccess, 'state'>,
  existing: Validation | null,
  ranked: number,
): string | null {
  if (existing) return 'Für diese Abfrage gibt es schon eine Bestätigung der Rangfolge.';
  if (state === 'entwurf' || state === 'offen')
    return 'Die Rangfolge steht erst fest, wenn die Abfrage geschlossen ist. Schließen Sie sie zuerst.';
  return ranked === 0
    ? 'In dieser Abfrage ist noch kein Bereich bewertet, oder weniger als drei Kommunen haben ihren Bogen freigegeben.'
    : null;
}

/** Reads how many areas are asked about and until when; at most as many as are ranked. */
export function checkStart(
  form: StartForm,
  ranked: number,
  today: CalendarDate,
): Result<ValidationStart, readonly FieldRefusal<StartField>[]> {
  const top = /^\d{1,3}$/.test(form.top.trim()) ? Number(form.top.trim()) : 0;
  const dueOn = readGermanDay(form.dueOn);
  const refusals: FieldRefusal<StartField>[] = [];
  if (top < 1 || top > ranked)
    refusals.push({ field: 'top', message: `Geben Sie eine Zahl von 1 bis ${ranked} an.` });
  if (dueOn === undefined || dueOn <= today)
    refusals.push({ field: 'dueOn', message: 'Geben Sie einen Tag nach heute an, etwa in zwei Wochen.' });
  return dueOn === undefined || refusals.length > 0 ? fail(refusals) : ok({ top, dueOn });
}

/**
 * Whether someone reads the order: whoever may read the ranking, and who was asked to confirm it. The figures behind it
 * are the ranking's and stay with who may read that.
 */
export const mayReadOrder = (round: RoundAccess, reader: RoundReader, isAsked: boolean): boolean =>
  isAsked || mayReadRanking(round, reader);
