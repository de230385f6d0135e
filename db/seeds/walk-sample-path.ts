import { addDays, type CalendarDate } from '../../app/foundation/calendar-date.ts';
import type { PathStep } from '../../app/modules/decisions/domain/index.ts';
import { type BodyCalendar, nextSitting, type Pause } from '../../app/modules/meetings/domain/index.ts';

interface Calendars {
  readonly bodies: ReadonlyMap<string, BodyCalendar>;
  readonly pauses: readonly Pause[];
}

/** What happens at one member of a made-up matter. */
export type SampleTwist = 'abweichung' | 'bedingung' | 'vertagt' | 'nicht-oeffentlich' | 'abgelehnt';

export interface SampleWalk {
  /** When the department has the paper. */
  readonly startsOn: CalendarDate;
  /** The day from which the story is told. */
  readonly asOf: CalendarDate;
  readonly twist: SampleTwist | undefined;
  /** Parts the numbers of papers and votes of the members. */
  readonly place: number;
}

/**
 * Lets a made-up paper walk its path from sitting to sitting until a day: what lies before it is decided, the next step
 * is handed in where its closing date is past.
 */
export function walkSamplePath(
  steps: readonly PathStep[],
  { bodies, pauses }: Calendars,
  walk: SampleWalk,
): readonly PathStep[] {
  const walked: PathStep[] = [];
  let ready: CalendarDate | null = walk.startsOn;
  for (const step of steps.map((each) => ({
    ...each,
    nonPublic: walk.twist === 'nicht-oeffentlich' && each.station !== 'fachamt',
  }))) {
    const next: PathStep = ready === null ? step : go(step, ready, walk, { bodies, pauses });
    walked.push(next);
    ready = next.decidedOn === null || next.state === 'abgelehnt' ? null : dayAfter(next, next.decidedOn);
  }
  return walked;
}

const dayAfter = ({ station }: PathStep, on: CalendarDate): CalendarDate =>
  station === 'fachamt' ? on : addDays(on, 1);

function go(step: PathStep, ready: CalendarDate, walk: SampleWalk, { bodies, pauses }: Calendars): PathStep {
  const body = step.bodyId === null ? undefined : bodies.get(step.bodyId);
  if (step.station === 'fachamt' || step.station === 'leitung' || !body)
    return ready <= walk.asOf
      ? { ...step, state: 'beschlossen', decidedOn: ready }
      : { ...step, state: 'geplant', plannedOn: ready };
  const sitting = nextSitting({ body, pauses }, ready);
  if (!sitting.ok || sitting.value.estimated) return step;
  const { on, closesOn } = sitting.value;
  const paperNumber = `BV ${on.slice(0, 4)}/${String(20 + walk.place * 7 + step.position).padStart(3, '0')}`;
  if (on > walk.asOf)
    return closesOn < walk.asOf
      ? { ...step, state: 'geplant', paper: 'eingereicht', plannedOn: on, paperNumber }
      : step;
  if (walk.twist === 'vertagt' && step.station === 'ausschuss') {
    const again = nextSitting({ body, pauses }, addDays(walk.asOf, 1));
    return {
      ...step,
      state: 'geplant',
      paper: 'eingereicht',
      plannedOn: again.ok ? again.value.on : null,
      paperNumber,
    };
  }
  return { ...decided(step, walk), paper: 'tagesordnung', plannedOn: on, decidedOn: on, paperNumber };
}

function decided(step: PathStep, { twist, place }: SampleWalk): PathStep {
  const votes = votesOf(step, place);
  if (step.station === 'vertretung' && twist === 'abweichung')
    return {
      ...step,
      votes,
      state: 'beschlossen-mit-abweichung',
      deviation: 'Befristet auf zwei Jahre, danach Bericht und neuer Beschluss.',
    };
  if (step.station === 'vertretung' && twist === 'bedingung')
    return {
      ...step,
      votes,
      state: 'mit-bedingung',
      condition: 'Der jährliche Beitrag steigt in den ersten drei Jahren nicht.',
    };
  return {
    ...step,
    votes,
    state: twist === 'abgelehnt' && step.station !== 'ausschuss' ? 'abgelehnt' : 'beschlossen',
  };
}

function votesOf({ station }: PathStep, place: number): PathStep['votes'] {
  if (station === 'vertretung') return { yes: 24 + (place % 7), no: place % 4, abstain: place % 3 };
  return station === 'ausschuss' ? { yes: 8 + (place % 3), no: 0, abstain: place % 2 } : null;
}
