import { addMonths, type CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { isInMatrix, type StateHistory, stateAt, type UndertakingKind } from '../undertakings/undertaking.ts';
import { isStillListed } from './still-listed.ts';

/** An undertaking in a report's matrix with the sums printed below it. */
export interface ListedUndertaking {
  readonly undertakingId: string;
  readonly printedSum: number | null;
  /** Null where there is no second column. */
  readonly printedImplementationSum: number | null;
}

/** A year whose matrix was reported. Groß-Gerau's run from November to October ("Stand: Oktober"). */
export interface ReportYear {
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly title: string;
  readonly source: string;
  /** In printed order. */
  readonly listed: readonly ListedUndertaking[];
}

/** What the choice of columns needs to know of an undertaking. */
export interface MatrixCandidate {
  readonly id: string;
  readonly kind: UndertakingKind;
  readonly states: StateHistory;
  /** Members that take part on the asked day, in the implementation alone included. */
  readonly participants: number;
}

/** Which matrix answers for a day, and why (German). Cells are those of `cellsAt`. */
export type MatrixChoice =
  | {
      readonly kind: 'recorded';
      readonly year: ReportYear;
      readonly cellsAt: CalendarDate;
      readonly undertakingIds: readonly string[];
      readonly reason: string;
    }
  | {
      readonly kind: 'current';
      readonly cellsAt: CalendarDate;
      readonly undertakingIds: readonly string[];
      /** What belongs in it too, but of whose members nothing is known: a column of blanks would say that nobody takes part. */
      readonly unknownIds: readonly string[];
      readonly reason: string;
    }
  | { readonly kind: 'none'; readonly reason: string };

const MONTHS_SHOWN = 12;

/**
 * Chooses the matrix of a day: (1) the reported year that holds it; (2) else the reported year that ended less than
 * twelve months before; (3) after the last reported year (or where none is): county-wide undertakings in preparation
 * with members agreed, running or paused, or ended in the last twelve months; (4) else none. The day on which a year
 * not reported yet would end belongs to that year: exactly twelve months after the last end (3) answers.
 */
export function matrixDateFor(
  date: CalendarDate,
  reportYears: readonly ReportYear[],
  candidates: readonly MatrixCandidate[],
): MatrixChoice {
  const latestFirst = reportYears.toSorted((a, b) => (a.endsOn < b.endsOn ? 1 : -1));
  const holding = latestFirst.find((year) => year.startsOn <= date && date <= year.endsOn);
  if (holding) return recorded(holding, `Der ${germanDate(date)} liegt im Berichtsjahr „${holding.title}“.`);
  const before = latestFirst.find(
    (year) => year.endsOn < date && date < addMonths(year.endsOn, MONTHS_SHOWN),
  );
  if (before) return recorded(before, recentReason(date, before));
  const last = latestFirst[0];
  if (last === undefined || date > last.endsOn) return current(date, candidates);
  return { kind: 'none', reason: `Für den ${germanDate(date)} ist kein Berichtsjahr erfasst.` };
}

const recorded = (year: ReportYear, reason: string): MatrixChoice => ({
  kind: 'recorded',
  year,
  cellsAt: year.endsOn,
  undertakingIds: year.listed.map((listed) => listed.undertakingId),
  reason,
});

const recentReason = (date: CalendarDate, year: ReportYear): string =>
  `Zum ${germanDate(date)} gilt der letzte Bericht „${year.title}“: Sein Berichtsjahr endete am ${germanDate(year.endsOn)}.`;

/**
 * The matrix of a day from what is recorded, whatever was reported: county-wide undertakings that were being prepared with
 * members agreed, went on or rested on that day, or ended in the twelve months before.
 */
export const liveMatrixAt = (date: CalendarDate, candidates: readonly MatrixCandidate[]): MatrixChoice => ({
  ...currentOn(date, candidates),
  reason: `${LIVE_REASON} Grundlage sind die eingetragenen Zeiträume zum ${germanDate(date)}.`,
});

const LIVE_REASON =
  'Gezeigt wird, was an diesem Tag mit zugesagten Beteiligten vorbereitet wurde, lief oder ausgesetzt war oder in den zwölf Monaten davor endete.';

const current = (date: CalendarDate, candidates: readonly MatrixCandidate[]): MatrixChoice => ({
  ...currentOn(date, candidates),
  reason:
    `Für den ${germanDate(date)} liegt noch kein Bericht vor: Gezeigt wird, was mit zugesagten Beteiligten vorbereitet wird, ` +
    'läuft oder in den letzten zwölf Monaten endete.',
});

const currentOn = (date: CalendarDate, candidates: readonly MatrixCandidate[]) => {
  const shown = candidates.filter((candidate) => isCurrent(candidate, date));
  return {
    kind: 'current' as const,
    cellsAt: date,
    undertakingIds: shown.filter(({ participants }) => participants > 0).map(({ id }) => id),
    unknownIds: shown.filter(({ participants }) => participants === 0).map(({ id }) => id),
  };
};

function isCurrent(candidate: MatrixCandidate, date: CalendarDate): boolean {
  const entry = isInMatrix(candidate.kind) ? stateAt(candidate.states, date) : null;
  if (entry === null || entry.state === 'warteliste' || entry.state === 'verworfen') return false;
  if (entry.state === 'in-vorbereitung') return candidate.participants > 0;
  return isStillListed(candidate.states, date);
}
