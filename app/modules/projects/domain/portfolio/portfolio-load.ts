import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { hasProjectGroup, stateAt, UNDERTAKING_KIND_LABELS } from '../undertakings/undertaking.ts';
import type { UndertakingRecord } from '../undertakings/undertaking-record.ts';
import { countAt, type DatedCount } from './dated-count.ts';

/** An undertaking as the count of places sees it. */
export type Counted = Pick<UndertakingRecord, 'id' | 'slug' | 'title' | 'kind' | 'states' | 'parentId'>;

/** An undertaking that runs or rests, whether it takes one of the places, and why (German). */
export interface RunningEntry {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly counts: boolean;
  readonly reason: string;
}

/** How many projects run side by side, and how many more may. */
export interface PortfolioLoad {
  /** Those that take a place, by title. */
  readonly running: readonly RunningEntry[];
  /** Those that run or rest without taking one. */
  readonly beside: readonly RunningEntry[];
  /** Null where none is recorded for the day. */
  readonly limit: DatedCount | null;
  /** Never below 0; null without a limit. */
  readonly free: number | null;
  /** German sentence that says what is missing; null where a limit holds. */
  readonly problem: string | null;
}

/**
 * What takes one of the places on a day: review, implementation, pilot and basic projects that run, because a project
 * group works for them and the steering group steers them. A part of a project that runs shares the place of its whole:
 * the limit counts fields of work ("gleichzeitige Bearbeitung von fünf Aufgabenfeldern", annual report Groß-Gerau 2025,
 * section 1).
 */
export function portfolioLoad(
  undertakings: readonly Counted[],
  limits: readonly DatedCount[],
  date: CalendarDate,
): PortfolioLoad {
  const alive = undertakings.filter(({ states }) => isAlive(states, date));
  const taking = new Set(alive.filter((entry) => takesPlaceAlone(entry, date)).map(({ id }) => id));
  const entries = alive.map((entry) => placeOf(entry, alive, taking, date));
  const running = entries.filter(({ counts }) => counts);
  const limit = countAt(limits, date);
  return {
    running,
    beside: entries.filter(({ counts }) => !counts),
    limit,
    free: limit === null ? null : Math.max(0, limit.projects - running.length),
    problem:
      limit === null
        ? `Für den ${germanDate(date)} ist keine Grenze gleichzeitiger Projekte eingetragen. Tragen Sie sie unter „Grenze und Auslastung“ mit Quelle ein.`
        : null,
  };
}

/** Whether a start of this one takes a place: only then the limit is asked. */
export const takesPlace = (
  { kind, parentId }: Pick<Counted, 'kind' | 'parentId'>,
  { running }: Pick<PortfolioLoad, 'running'>,
): boolean => hasProjectGroup(kind) && !running.some(({ id }) => id === parentId);

const isAlive = (states: Counted['states'], date: CalendarDate): boolean => {
  const state = stateAt(states, date)?.state;
  return state === 'laufend' || state === 'ausgesetzt';
};

const takesPlaceAlone = ({ kind, states }: Counted, date: CalendarDate): boolean =>
  hasProjectGroup(kind) && stateAt(states, date)?.state === 'laufend';

function placeOf(
  entry: Counted,
  alive: readonly Counted[],
  taking: ReadonlySet<string>,
  date: CalendarDate,
): RunningEntry {
  const { id, slug, title, kind, states, parentId } = entry;
  const named = { id, slug, title };
  const label = UNDERTAKING_KIND_LABELS[kind];
  if (!hasProjectGroup(kind))
    return { ...named, counts: false, reason: `${label}: läuft ohne Projektgruppe und belegt keinen Platz.` };
  if (stateAt(states, date)?.state === 'ausgesetzt')
    return { ...named, counts: false, reason: 'Ausgesetzt: Der Platz ist frei, bis es weitergeht.' };
  const whole = alive.find((other) => other.id === parentId && taking.has(other.id));
  if (whole)
    return {
      ...named,
      counts: false,
      reason: `Teil von „${whole.title}“: Beide bearbeiten dasselbe Aufgabenfeld und teilen sich einen Platz.`,
    };
  return { ...named, counts: true, reason: `${label} mit Projektgruppe: belegt einen Platz.` };
}
