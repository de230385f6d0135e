import { addDays, type CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { refuseFarDay } from '../undertakings/far-day.ts';
import { isRole, noParticipation, orderedRoles, type Participation, takesPart } from './participation.ts';
import { contentRefused, type ParticipationRefusal } from './participation-refusals.ts';
import type { ParticipationRequest } from './participation-request.ts';

/** What holds now, open-ended. */
export interface CurrentParticipation extends Participation {
  readonly validFrom: CalendarDate;
  readonly version: number;
}

/** Days that a change keeps to. */
export interface ParticipationBounds {
  /** First day of the project work; null before it, or where no source hands it down. */
  readonly startedOn: CalendarDate | null;
  /** Last day of what ended before; null where nothing did. */
  readonly lastEnd: CalendarDate | null;
  /** Null where no day is too far away. */
  readonly today: CalendarDate | null;
}

/** What to store: close the open interval (last day included), then open another; or correct the open one in place. */
export type ParticipationChange =
  | { readonly kind: 'open'; readonly validFrom: CalendarDate; readonly participation: Participation }
  | {
      readonly kind: 'succeed';
      readonly closeOn: CalendarDate;
      readonly validFrom: CalendarDate;
      readonly participation: Participation;
    }
  | { readonly kind: 'correct'; readonly validFrom: CalendarDate; readonly participation: Participation };

/**
 * Decides a change of participation. A new interval closes the old one on the day before; a change from the old one's
 * own first day corrects it. Nothing begins before the project, or within what ended before. Refuses with every reason
 * at once.
 */
export function planParticipationChange(
  current: CurrentParticipation | null,
  request: ParticipationRequest,
  hasImplementation: boolean,
  bounds: ParticipationBounds = UNBOUNDED,
): Result<ParticipationChange, readonly ParticipationRefusal[]> {
  const refusals = [
    ...crossing(current, request),
    ...daysRefused(request, bounds),
    ...contentRefused(request, hasImplementation),
  ];
  if (refusals.length > 0) return fail(refusals);
  const participation = asParticipation(current, request);
  if (isSame(current ?? noParticipation(hasImplementation), participation)) return fail([UNCHANGED]);
  const validFrom = request.effectiveFrom;
  if (current === null) return ok({ kind: 'open', validFrom, participation });
  if (current.validFrom === validFrom) return ok({ kind: 'correct', validFrom, participation });
  return ok({ kind: 'succeed', closeOn: addDays(validFrom, -1), validFrom, participation });
}

const UNBOUNDED: ParticipationBounds = { startedOn: null, lastEnd: null, today: null };

const UNCHANGED: ParticipationRefusal = {
  field: 'unchanged',
  message: 'Sie haben nichts geändert. Diese Beteiligung ist schon so eingetragen.',
};

function crossing(
  current: CurrentParticipation | null,
  request: ParticipationRequest,
): ParticipationRefusal[] {
  if ((current?.version ?? null) !== request.version) {
    const message =
      'Diese Beteiligung wurde inzwischen von jemand anderem geändert. Prüfen Sie den neuen Stand und tragen Sie Ihre Änderung noch einmal ein.';
    return [{ field: 'conflict', message }];
  }
  if (current === null || request.effectiveFrom >= current.validFrom) return [];
  const since = germanDate(current.validFrom);
  const message = `Die jetzige Eintragung gilt seit dem ${since}. Wählen Sie diesen oder einen späteren Tag.`;
  return [{ field: 'effectiveFrom', message }];
}

function daysRefused(
  { effectiveFrom }: ParticipationRequest,
  { startedOn, lastEnd, today }: ParticipationBounds,
): ParticipationRefusal[] {
  const far = today === null ? undefined : refuseFarDay(effectiveFrom, today);
  if (far !== undefined) return [{ field: 'effectiveFrom', message: far }];
  if (startedOn !== null && effectiveFrom < startedOn) {
    const message = `Das Projekt begann am ${germanDate(startedOn)}. Wählen Sie diesen oder einen späteren Tag.`;
    return [{ field: 'effectiveFrom', message }];
  }
  if (lastEnd === null || effectiveFrom > lastEnd) return [];
  const message = `Bis zum ${germanDate(lastEnd)} ist schon eine Beteiligung eingetragen. Wählen Sie einen späteren Tag.`;
  return [{ field: 'effectiveFrom', message }];
}

/** The steering group's attendance (LKG alone) is no representation of the member: see the legend. */
function asParticipation(current: Participation | null, request: ParticipationRequest): Participation {
  const { participates, implementation, coreTeam, note } = request;
  const responsible = takesPart(request) ? true : withoutPart(current);
  return {
    participates,
    represented: participates && request.represented,
    roles: orderedRoles(request.roles.filter(isRole)),
    implementation,
    coreTeam,
    responsible,
    note: note.trim(),
  };
}

/** Taking part was the only evidence of competence; when it ends, only a certain "no" is still known. */
const withoutPart = (current: Participation | null): boolean | null =>
  current === null || takesPart(current) ? null : current.responsible;

const isSame = (a: Participation, b: Participation): boolean =>
  a.participates === b.participates &&
  a.represented === b.represented &&
  a.implementation === b.implementation &&
  a.coreTeam === b.coreTeam &&
  a.note === b.note &&
  a.roles.join() === b.roles.join();
