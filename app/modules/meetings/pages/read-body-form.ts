import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { BodyField, BodyForm } from '../domain/check-body.ts';
import type { BodyDetails } from '../domain/meeting-records.ts';

/** Field of the page for each field of the rule. */
export const BODY_FIELDS: Readonly<Record<BodyField, { field: string; label: string }>> = {
  kind: { field: 'art', label: 'Art' },
  name: { field: 'name', label: 'Name' },
  position: { field: 'platz', label: 'Platz in der Beratungsfolge' },
  closingDays: { field: 'abgabe', label: 'Abgabeschluss vor der Sitzung' },
  invitationDays: { field: 'einladung', label: 'Einladung vor der Sitzung' },
  rhythmWeeks: { field: 'rhythmus', label: 'Rhythmus (freiwillig)' },
  activeFrom: { field: 'ab', label: 'Tagt ab' },
  activeTo: { field: 'bis', label: 'Tagt bis (freiwillig)' },
  source: { field: 'quelle', label: 'Quelle' },
};

/** Reads the posted form. */
export const readBodyForm = (posted: URLSearchParams): BodyForm =>
  mapFields((field) => posted.get(field) ?? '');

/** What is stored, as the form shows it. */
export const formOfBody = (body: BodyDetails): BodyForm => ({
  kind: body.kind,
  name: body.name,
  position: String(body.position),
  closingDays: String(body.closingDays),
  invitationDays: String(body.invitationDays),
  rhythmWeeks: body.rhythmWeeks === null ? '' : String(body.rhythmWeeks),
  activeFrom: body.activeFrom,
  activeTo: body.activeTo ?? '',
  source: body.source,
});

/** A new body: nothing but what is nearly always so. */
export const emptyBodyForm = (today: CalendarDate): BodyForm => ({
  ...mapFields(() => ''),
  invitationDays: '3',
  activeFrom: today,
});

const mapFields = (value: (field: string) => string): BodyForm => ({
  kind: value(BODY_FIELDS.kind.field),
  name: value(BODY_FIELDS.name.field),
  position: value(BODY_FIELDS.position.field),
  closingDays: value(BODY_FIELDS.closingDays.field),
  invitationDays: value(BODY_FIELDS.invitationDays.field),
  rhythmWeeks: value(BODY_FIELDS.rhythmWeeks.field),
  activeFrom: value(BODY_FIELDS.activeFrom.field),
  activeTo: value(BODY_FIELDS.activeTo.field),
  source: value(BODY_FIELDS.source.field),
});
