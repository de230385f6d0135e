import { addDays, type CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { ok, type Result } from '../../../../foundation/result.ts';
import { type BodyCalendar, closingDateOf, nextSitting, type Pause } from '../../../meetings/domain/index.ts';
import type { PathStep } from './path-step.ts';
import { sits } from './station.ts';

/** Bodies by id and the alliance's pauses. */
export interface Calendars {
  readonly bodies: ReadonlyMap<string, BodyCalendar>;
  readonly pauses: readonly Pause[];
}

/** When a step can be done, and why then. */
export interface ExpectedStep {
  readonly position: number;
  readonly bodyName: string;
  readonly on: CalendarDate;
  /** Last day for the paper; null where none is needed any more. */
  readonly closesOn: CalendarDate | null;
  readonly estimated: boolean;
  readonly reason: string;
  readonly warning: string | null;
}

/** A step that is still to be done. */
export type OpenStep = Pick<PathStep, 'position' | 'station' | 'bodyId' | 'bodyName' | 'paper' | 'plannedOn'>;

/**
 * The first day on which a step can be done if its paper is ready on a day: the planned sitting where it can be reached,
 * otherwise the first one whose closing date is not past. Refuses with a German sentence that names the remedy.
 */
export function expectStep(
  step: OpenStep,
  { bodies, pauses }: Calendars,
  readyOn: CalendarDate,
): Result<ExpectedStep, string> {
  if (!sits(step.station)) return ok(atTheDesk(step, readyOn));
  const body = step.bodyId === null ? undefined : bodies.get(step.bodyId);
  const planned = plannedSitting(step, body, readyOn);
  if (planned) return ok(planned);
  if (!body) return { ok: false, error: unknownBody(step) };
  const found = nextSitting({ body, pauses }, readyOn);
  if (!found.ok) return found;
  const { on, closesOn, estimated, reason, warning } = found.value;
  return ok({ ...named(step), on, closesOn, estimated, reason: missed(step) + reason, warning });
}

/** The day after: a body's decision is written down before the next one can take it up. */
export const readyAfter = (step: Pick<PathStep, 'station'>, on: CalendarDate): CalendarDate =>
  sits(step.station) ? addDays(on, 1) : on;

const named = ({ position, bodyName }: OpenStep) => ({ position, bodyName });

function atTheDesk(step: OpenStep, readyOn: CalendarDate): ExpectedStep {
  const on = step.plannedOn !== null && step.plannedOn > readyOn ? step.plannedOn : readyOn;
  const reason =
    on === step.plannedOn ? `${step.bodyName} bis ${germanDate(on)}.` : `${step.bodyName} ohne Sitzung.`;
  return { ...named(step), on, closesOn: null, estimated: false, reason, warning: null };
}

/** A paper that is handed in stays for its sitting; one that is not must still reach the closing date. */
function plannedSitting(
  step: OpenStep,
  body: BodyCalendar | undefined,
  readyOn: CalendarDate,
): ExpectedStep | undefined {
  const on = step.plannedOn;
  if (on === null || on < readyOn) return undefined;
  const sitting = body?.sittings.find((candidate) => candidate.on === on);
  if (sitting?.cancelled) return undefined;
  const closesOn = body ? closingDateOf(body, sitting ?? { on, closesOn: null }) : null;
  const handedIn = step.paper !== 'entwurf';
  if (!handedIn && closesOn !== null && closesOn < readyOn) return undefined;
  const closing = handedIn || closesOn === null ? '' : `, Abgabeschluss ${germanDate(closesOn)}`;
  return {
    ...named(step),
    on,
    closesOn: handedIn ? null : closesOn,
    estimated: false,
    reason: `${step.bodyName}, geplant für den ${germanDate(on)}${closing}.`,
    warning: null,
  };
}

const missed = ({ plannedOn }: OpenStep): string =>
  plannedOn === null
    ? ''
    : `Die für den ${germanDate(plannedOn)} geplante Sitzung ist nicht mehr zu halten. `;

const unknownBody = ({ bodyName }: OpenStep): string =>
  `Für „${bodyName}“ sind keine Sitzungen bekannt. Legen Sie das Gremium mit seinen Sitzungen unter „Gremien“ an oder planen Sie hier einen Termin.`;
