import { endedOn, isEnd, isInMatrix, type StateEntry, stateAt } from '../undertakings/undertaking.ts';
import type { ReportPeriod, StatusCandidate, StatusLine, StatusListKey, StatusLists } from './status-list.ts';
import { statusNote } from './status-note.ts';

/**
 * The status lists of a report period, from states and outcomes alone: county-wide work only, each undertaking once.
 * What ended within the period is in the first list whatever came of it; what ended before, or at a day no source tells
 * ("by then at the latest"), stands among what was carried out, or among what led to nothing joint so far. A review is not named beside
 * the measure that carries it out, nor a running part beside its whole, as the reports do. Nothing is known before the first state.
 */
export function statusLists(candidates: readonly StatusCandidate[], period: ReportPeriod): StatusLists {
  const placed = candidates.flatMap((candidate) => {
    const key = isInMatrix(candidate.kind) ? listOf(candidate, period) : null;
    return key === null ? [] : [{ key, candidate }];
  });
  const shown = placed.filter((entry) => !placed.some((other) => speaksFor(other, entry)));
  const lines = (key: StatusListKey): StatusLine[] =>
    shown
      .filter((entry) => entry.key === key)
      .map(({ candidate }) => lineOf(candidate, partsOf(candidate, placed), key, period));
  return {
    abgeschlossen: lines('abgeschlossen'),
    laufend: lines('laufend'),
    vorbereitung: lines('vorbereitung'),
    umgesetzt: lines('umgesetzt'),
    ohne: lines('ohne'),
  };
}

interface Placed {
  readonly key: StatusListKey;
  readonly candidate: StatusCandidate;
}

/** A measure for the review that recommended it; a running whole for its running part. */
const speaksFor = (other: Placed, { key, candidate }: Placed): boolean =>
  other.key === key &&
  ((key === 'umgesetzt' &&
    other.candidate.kind === 'umsetzungsmassnahme' &&
    other.candidate.parentId === candidate.id) ||
    (key === 'laufend' && candidate.parentId === other.candidate.id));

/** The parts that a running whole speaks for. */
const partsOf = (whole: StatusCandidate, placed: readonly Placed[]): StatusCandidate[] =>
  placed
    .filter(({ key, candidate }) => key === 'laufend' && candidate.parentId === whole.id)
    .map(({ candidate }) => candidate);

function listOf({ states }: StatusCandidate, period: ReportPeriod): StatusListKey | null {
  const entry = stateAt(states, period.endsOn);
  if (entry === null) return null;
  switch (entry.state) {
    case 'warteliste':
    case 'verworfen':
      return null;
    case 'in-vorbereitung':
      return 'vorbereitung';
    case 'laufend':
    case 'ausgesetzt':
      return 'laufend';
    case 'abgeschlossen':
    case 'umgesetzt':
      return endedWithin(states, period) ? 'abgeschlossen' : afterEnd(entry, states);
  }
}

/** Not where the source says no more than "by then": it may have ended long before. */
function endedWithin(states: readonly StateEntry[], { startsOn, endsOn }: ReportPeriod): boolean {
  const ended = endedOn(states, endsOn);
  const entry = states.find(({ since, state }) => since === ended && isEnd(state));
  return ended !== null && ended >= startsOn && entry?.precision !== 'latest';
}

/** A goal that was reached counts as carried out; a minimum, an outsider, nothing, or an unknown outcome does not. */
function afterEnd({ state, outcome }: StateEntry, states: readonly StateEntry[]): StatusListKey {
  if (state === 'umgesetzt') return 'umgesetzt';
  const told = outcome ?? states.findLast((entry) => entry.outcome !== null)?.outcome ?? null;
  return told === 'ziel-erreicht' ? 'umgesetzt' : 'ohne';
}

function lineOf(
  candidate: StatusCandidate,
  parts: readonly StatusCandidate[],
  key: StatusListKey,
  period: ReportPeriod,
): StatusLine {
  const { id, slug, title, states, participants, isSample } = candidate;
  const begun = states.find(({ state, since }) => state === 'laufend' && since <= period.endsOn);
  return {
    id,
    slug,
    title,
    participants: key === 'umgesetzt' || key === 'ohne' ? null : participants,
    isNew: key === 'laufend' && begun !== undefined && begun.since >= period.startsOn,
    note: statusNote(candidate, key === 'laufend' ? parts : [], key, period),
    isSample,
  };
}
