import { parseCalendarDate } from '../../../foundation/calendar-date.ts';
import { decimalToString } from '../../../foundation/decimal.ts';
import { germanDate, germanDecimal } from '../../../foundation/german.ts';
import { type AllocatedMember, EQUAL, labelOf } from '../../allocation/domain/index.ts';
import type { MeasureNote } from './contribution-table.ts';

/** One figure of a Rechenweg and where it comes from. */
export interface RechenwegSource {
  /** "32 Stunden" */
  readonly figure: string;
  readonly source: string;
  /** "31.12.2024"; null where the source names no day. */
  readonly asOf: string | null;
}

/** The member's figures that count, each once, with their origin; a measure without a note is not listed. */
export function sourcesOf(
  { parts }: AllocatedMember,
  notes: Readonly<Record<string, MeasureNote>>,
): RechenwegSource[] {
  const figures = new Map(parts.map(({ derivation }) => [derivation.measure, derivation.measured]));
  figures.delete(EQUAL);
  return [...figures].flatMap(([measure, measured]) => {
    const note = notes[measure];
    if (!note) return [];
    const figure = `${germanDecimal(decimalToString(measured))} ${wordOf(measure, decimalToString(measured))}`;
    return [{ figure, source: note.source, asOf: germanDay(note.asOf) }];
  });
}

const wordOf = (measure: string, figure: string): string => labelOf(measure)[figure === '1' ? 'one' : 'many'];

function germanDay(text: string | null): string | null {
  const day = text === null ? null : parseCalendarDate(text);
  return day?.ok ? germanDate(day.value) : null;
}
