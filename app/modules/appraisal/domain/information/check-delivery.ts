import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { readGermanDay } from '../../../../foundation/read-german-day.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type Delivery, isDeliveryState, isWay } from './delivery.ts';

export const DELIVERY_NOTE_MAX = 300;

/** What was typed. */
export interface DeliveryDraft {
  readonly state: string;
  readonly way: string;
  readonly day: string;
  readonly note: string;
}

export interface DeliveryRefusal {
  readonly field: 'state' | 'way' | 'day' | 'note' | 'proof' | 'conflict';
  /** German sentence with the remedy. */
  readonly message: string;
}

/** What a record has to fit. */
export interface DeliveryBounds {
  readonly before: Pick<Delivery, 'group' | 'mailKey' | 'proofSha256'>;
  /** Day on which the text was frozen. */
  readonly sentOn: CalendarDate;
  readonly today: CalendarDate;
  /** The office writes it down for the member. */
  readonly isOnBehalf: boolean;
  /** A file came with the form. */
  readonly hasFile: boolean;
}

export type DeliveryRecord = Pick<Delivery, 'state' | 'way' | 'day' | 'note'>;

export const deliveryRefusal = (field: DeliveryRefusal['field'], message: string): DeliveryRefusal => ({
  field,
  message,
});

/** Checks what a member, or the office for it, says of how one group was told; every reason at once. */
export function checkDelivery(
  draft: DeliveryDraft,
  bounds: DeliveryBounds,
): Result<DeliveryRecord, readonly DeliveryRefusal[]> {
  const { state } = draft;
  const note = draft.note.trim();
  if (!isDeliveryState(state))
    return fail([deliveryRefusal('state', 'Wählen Sie, wie weit die Information ist.')]);
  const noteRefusals = refuseNote(state, note, bounds);
  if (state === 'offen' || state === 'entfaellt')
    return noteRefusals.length > 0 ? fail(noteRefusals) : ok({ state, way: null, day: null, note });
  const way = isWay(draft.way) ? draft.way : null;
  const day = readGermanDay(draft.day) ?? null;
  const refusals = [
    ...refuseWay(way, bounds),
    ...refuseDay(day, bounds),
    ...noteRefusals,
    ...refuseProof(state, note, bounds),
  ];
  return refusals.length > 0 ? fail(refusals) : ok({ state, way, day, note });
}

function refuseWay(way: Delivery['way'], { before }: DeliveryBounds): DeliveryRefusal[] {
  if (way === null) return [deliveryRefusal('way', 'Wählen Sie, auf welchem Weg informiert wurde.')];
  return way === 'email' && before.mailKey === null
    ? [
        deliveryRefusal(
          'way',
          'Über Gemeinwerk ging hierzu keine E-Mail. Wählen Sie „Intranet oder eigene E-Mail“.',
        ),
      ]
    : [];
}

function refuseDay(day: CalendarDate | null, { sentOn, today }: DeliveryBounds): DeliveryRefusal[] {
  if (day === null)
    return [deliveryRefusal('day', 'Geben Sie an, wann informiert wurde, zum Beispiel 21.11.2026.')];
  if (day > today)
    return [
      deliveryRefusal('day', 'Dieser Tag liegt in der Zukunft. Tragen Sie es ein, wenn es geschehen ist.'),
    ];
  return day < sentOn
    ? [
        deliveryRefusal(
          'day',
          `Der Text wurde am ${germanDate(sentOn)} versandt. Wählen Sie diesen oder einen späteren Tag.`,
        ),
      ]
    : [];
}

function refuseNote(
  state: Delivery['state'],
  note: string,
  { before, isOnBehalf }: DeliveryBounds,
): DeliveryRefusal[] {
  if (note.length > DELIVERY_NOTE_MAX)
    return [deliveryRefusal('note', `Fassen Sie die Bemerkung in höchstens ${DELIVERY_NOTE_MAX} Zeichen.`)];
  if (state === 'entfaellt' && before.group === 'beschaeftigte')
    return [
      deliveryRefusal('state', 'Beschäftigte gibt es in jeder Verwaltung. Wählen Sie einen anderen Stand.'),
    ];
  if (state === 'entfaellt' && note === '')
    return [deliveryRefusal('note', 'Schreiben Sie auf, warum es entfällt, zum Beispiel „nicht gewählt“.')];
  return isOnBehalf && note === ''
    ? [
        deliveryRefusal(
          'note',
          'Schreiben Sie, woher die Angabe stammt, zum Beispiel „per Mail vom 12.11.2026“.',
        ),
      ]
    : [];
}

function refuseProof(
  state: Delivery['state'],
  note: string,
  { before, isOnBehalf, hasFile }: DeliveryBounds,
): DeliveryRefusal[] {
  const isThere = hasFile || before.proofSha256 !== null;
  if (isOnBehalf && !isThere)
    return [deliveryRefusal('proof', 'Wählen Sie die Mail oder den Scan, der die Angabe der Kommune zeigt.')];
  return state === 'bestaetigt' && !isThere && note === ''
    ? [
        deliveryRefusal(
          'proof',
          'Wählen Sie die Bestätigung als Datei, oder schreiben Sie in die Bemerkung, wie der Empfang bestätigt wurde.',
        ),
      ]
    : [];
}
