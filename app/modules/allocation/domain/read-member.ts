import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { Millionths } from '../../../foundation/decimal.ts';
import { ok } from '../../../foundation/result.ts';
import { refuse } from './allocation-problem.ts';
import { type AllocationMember, EQUAL } from './allocation-types.ts';
import { date, decimal, optional, plainObject, type Reader, text } from './json-fields.ts';
import { record } from './read-record.ts';

type Measures = ReadonlyMap<string, Millionths>;

interface WrittenMember {
  readonly id: string;
  readonly name: string | null;
  readonly measures: Measures | null;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

/** Names are free, but `equal` is always 1; a measure is never below 0. */
const measures: Reader<Measures> = (value, path) => {
  const object = plainObject(value, path);
  if (!object.ok) return object;
  const result = new Map<string, Millionths>();
  for (const [name, written] of Object.entries(object.value)) {
    const place = [...path, name];
    if (name === EQUAL) {
      return refuse(
        place,
        '„equal“ ist für alle 1 und wird nicht angegeben; nehmen Sie einen anderen Namen.',
      );
    }
    const measure = decimal(written, place);
    if (!measure.ok) return measure;
    if (measure.value < 0n) return refuse(place, `„${name}“ liegt unter 0; geben Sie 0 oder mehr an.`);
    result.set(name, measure.value);
  }
  return ok(result);
};

const writtenMember = record<WrittenMember>({
  id: text,
  name: optional(text),
  measures: optional(measures),
  from: optional(date),
  to: optional(date),
});

/** One entry of `members`; without a name it is called by its id. */
export const readMember: Reader<AllocationMember> = (value, path) => {
  const member = writtenMember(value, path);
  if (!member.ok) return member;
  const { id, name, from, to } = member.value;
  return ok({ id, name: name ?? id, measures: member.value.measures ?? new Map(), from, to });
};
