import { endedOn, isEnd, isInMatrix, type StateEntry, stateAt } from '../undertakings/undertaking.ts';
import type { ReportPeriod, StatusCandidate, StatusLine, StatusListKey, StatusLists } from './status-list.ts';
import { statusNote } from './status-note.ts';

/**
 * The status lists of a report period, from states and outcomes alone: county-wide work only, each undertaking once.
 * What ended within the period is in the first list whatever came of it; what ended before, or at a day no source tells
 * ("by then at the latest"), stands among what was carried out, or among what led to nothing joint so far. A pilot is
 * told in the line of the project it tries something for, and a recurring measure stands for the review it came from, where
 * both are in one list: the reports name each field of work once. Nothing is known before the first state.
 */
export function statusLists(candidates: readonly StatusCandidate[], period: ReportPeriod): StatusLists {
  const placed = candidates.flatMap((candidate): Placed[] => {
    const key = isInMatrix(candidate.kind) ? listOf(candidate, period) : null;
    return key === null ? [] : [{ key, candidate }];
  });
  const shown = placed.filter((entry) => !isToldByAnother(entry, placed));
  const lines = (key: StatusListKey): StatusLine[] =>
    shown.filter((entry) => entry.key === key).map(({ candidate }) => lineOf(candidate, key, period));
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

function isToldByAnother({ key, candidate }: Placed, placed: readonly Placed[]): boolean {
  const beside = placed.filter((other) => other.key === key).map((other) => other.candidate);
  return candidate.kind === 'pilotprojekt'
    ? beside.some(({ id }) => id === candidate.parentId)
    : beside.some(({ parentId, kind }) => parentId === candidate.id && kind === 'umsetzungsmassnahme');
}

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

function lineOf(candidate: StatusCandidate, key: StatusListKey, period: ReportPeriod): StatusLine {
  const { id, slug, title, states, participants, isSample } = candidate;
  const begun = states.find(({ state, since }) => state === 'laufend' && since <= period.endsOn);
  return {
    id,
    slug,
    title,
    participants: key === 'umgesetzt' || key === 'ohne' ? null : participants,
    isNew: key === 'laufend' && begun !== undefined && begun.since >= period.startsOn,
    note: statusNote(candidate, key, period),
    isSample,
  };
}
