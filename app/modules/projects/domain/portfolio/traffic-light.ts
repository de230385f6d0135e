import { addDays, type CalendarDate, dayNumber } from '../../../../foundation/calendar-date.ts';
import { germanCount, germanDate, germanList } from '../../../../foundation/german.ts';
import type { Stage } from '../process/stage.ts';
import type { UndertakingState } from '../undertakings/undertaking.ts';

export const LIGHTS = {
  rot: 'Rot',
  gelb: 'Gelb',
  gruen: 'Grün',
  grau: 'Ohne Ampel',
} as const;
export type Light = keyof typeof LIGHTS;

/** What the light of a project is decided on. */
export interface LightFacts {
  readonly today: CalendarDate;
  /** Null where nothing is known for the day. */
  readonly state: UndertakingState | null;
  /** Since when it is in that state. */
  readonly since: CalendarDate | null;
  /** Until when it rests; null where it does not, or without an end. */
  readonly until: CalendarDate | null;
  readonly plannedStart: CalendarDate | null;
  readonly plannedEnd: CalendarDate | null;
  /** A project group works for it, so that somebody must lead it. */
  readonly hasProjectGroup: boolean;
  /** Members with the role Projektleitung. */
  readonly leads: number;
  /** Members that take part by name: only a number printed by a source says nothing about who leads. */
  readonly participants: number;
  readonly stages: readonly Stage[];
  /** Members that have not answered yet, and until when they are asked to; null where nothing goes round. */
  readonly waiting: { readonly members: number; readonly dueOn: CalendarDate } | null;
}

export interface TrafficLight {
  readonly light: Light;
  /** German sentences, the gravest first; never empty. */
  readonly reasons: readonly string[];
  /** The first day it was red; null where it is not. */
  readonly redSince: CalendarDate | null;
}

/** In Main-Kinzig signing took from August to October 2022: two months are usual, four are too many. */
const CHARTER_DAYS_YELLOW = 60;
const CHARTER_DAYS_RED = 120;
/** A stage late by more is no slip any more. */
const STAGE_DAYS_RED = 28;
/** From here on a deadline with open answers needs a word. */
const DEADLINE_DAYS = 7;

interface Finding {
  readonly light: 'rot' | 'gelb';
  readonly reason: string;
  /** The day it was promised for, or the last one on which all was well; null where no day tells. */
  readonly until: CalendarDate | null;
}

/**
 * The light of a project on a day, with every reason. Red: a promised day is over; yellow: one is about to be, or nobody
 * leads; green: nothing of it; grey: there is nothing to judge, because it waits, has ended, or its source names no days.
 */
export function trafficLight(facts: LightFacts): TrafficLight {
  const resting = restingReason(facts);
  if (resting !== null) return { light: 'grau', reasons: [resting], redSince: null };
  const findings = [...endFindings(facts), ...stageFindings(facts), ...peopleFindings(facts)];
  const red = findings.filter(({ light }) => light === 'rot');
  const yellow = findings.filter(({ light }) => light === 'gelb');
  if (findings.length > 0)
    return {
      light: red.length > 0 ? 'rot' : 'gelb',
      reasons: [...red, ...yellow].map(({ reason }) => reason),
      redSince: firstRed(red),
    };
  if (!hasDays(facts))
    return {
      light: 'grau',
      reasons: ['Kein Tag ist vereinbart, an dem sich der Fortschritt messen ließe.'],
      redSince: null,
    };
  return { light: 'gruen', reasons: [greenReason(facts)], redSince: null };
}

const firstRed = (findings: readonly Finding[]): CalendarDate | null => {
  const first = findings.flatMap(({ until }) => until ?? []).toSorted()[0];
  return first === undefined ? null : addDays(first, 1);
};

function restingReason({ state }: LightFacts): string | null {
  switch (state) {
    case null:
      return 'Der Stand ist nicht überliefert.';
    case 'warteliste':
      return 'Auf der Warteliste: noch nichts vereinbart.';
    case 'abgeschlossen':
    case 'umgesetzt':
    case 'verworfen':
      return 'Beendet: nichts mehr zu beurteilen.';
    case 'in-vorbereitung':
    case 'laufend':
    case 'ausgesetzt':
      return null;
  }
}

const hasDays = ({ state, plannedEnd, plannedStart, until, stages, since }: LightFacts): boolean =>
  state === 'in-vorbereitung'
    ? plannedStart !== null || since !== null
    : state === 'ausgesetzt'
      ? until !== null
      : plannedEnd !== null || stages.some(({ plannedTo }) => plannedTo !== null);

function endFindings({ today, state, since, until, plannedStart, plannedEnd }: LightFacts): Finding[] {
  if (state === 'in-vorbereitung') return preparationFindings(today, since, plannedStart);
  if (state === 'ausgesetzt') {
    if (until === null || until >= today) return [];
    return [
      red(
        `Ausgesetzt bis ${germanDate(until)}; seit ${days(until, today)} nicht entschieden, wie es weitergeht.`,
        until,
      ),
    ];
  }
  if (plannedEnd === null) return [];
  if (plannedEnd < today)
    return [
      red(
        `Geplantes Ende am ${germanDate(plannedEnd)}, seit ${days(plannedEnd, today)} überschritten.`,
        plannedEnd,
      ),
    ];
  return [];
}

function preparationFindings(
  today: CalendarDate,
  since: CalendarDate | null,
  plannedStart: CalendarDate | null,
): Finding[] {
  const late =
    plannedStart !== null && plannedStart < today
      ? [
          red(
            `Geplanter Start am ${germanDate(plannedStart)}, seit ${days(plannedStart, today)} überschritten.`,
            plannedStart,
          ),
        ]
      : [];
  const open = since === null ? 0 : dayNumber(today) - dayNumber(since);
  if (since === null || open <= CHARTER_DAYS_YELLOW) return late;
  const text = `Seit ${germanDate(since)} in Vorbereitung (${germanCount(open, 'Tag', 'Tage')}), noch ohne gezeichneten Projektauftrag.`;
  return [...late, open > CHARTER_DAYS_RED ? red(text, addDays(since, CHARTER_DAYS_RED)) : yellow(text)];
}

function stageFindings({ today, state, stages }: LightFacts): Finding[] {
  if (state !== 'laufend') return [];
  const running = stages.filter((stage) => stage.state === 'laufend');
  const late = running.flatMap(({ title, gate, plannedTo }) => {
    if (plannedTo === null || plannedTo >= today) return [];
    const overdue = dayNumber(today) - dayNumber(plannedTo);
    const what = gate === null ? `Stufe „${title}“` : `Freigabe nach „${title}“`;
    const text = `${what}: fällig am ${germanDate(plannedTo)}, seit ${days(plannedTo, today)} überschritten.`;
    const grace = gate === null ? STAGE_DAYS_RED : 0;
    return [overdue > grace ? red(text, addDays(plannedTo, grace)) : yellow(text)];
  });
  const notBegun = stages
    .filter((stage) => stage.state === 'offen' && stage.plannedFrom !== null && stage.plannedFrom < today)
    .map(({ title }) => `„${title}“`);
  return late.length > 0 || notBegun.length === 0
    ? late
    : [yellow(`Sollte schon begonnen haben: ${germanList(notBegun)}.`)];
}

function peopleFindings({
  today,
  state,
  hasProjectGroup,
  leads,
  participants,
  waiting,
}: LightFacts): Finding[] {
  const noLead =
    state === 'laufend' && hasProjectGroup && leads === 0 && participants > 0
      ? [yellow('Keine Kommune stellt die Projektleitung.')]
      : [];
  if (waiting === null || waiting.members === 0) return noLead;
  const answers = germanCount(waiting.members, 'Antwort fehlt', 'Antworten fehlen');
  const left = dayNumber(waiting.dueOn) - dayNumber(today);
  if (left < 0)
    return [
      ...noLead,
      red(`${answers}; die Frist ist am ${germanDate(waiting.dueOn)} abgelaufen.`, waiting.dueOn),
    ];
  if (left > DEADLINE_DAYS) return noLead;
  return [...noLead, yellow(`${answers}, Frist am ${germanDate(waiting.dueOn)}.`)];
}

function greenReason({ state, until, plannedEnd, stages }: LightFacts): string {
  if (state === 'in-vorbereitung') return 'Die Vorbereitung liegt in der Zeit.';
  if (state === 'ausgesetzt' && until !== null) return `Vereinbart ausgesetzt bis ${germanDate(until)}.`;
  const next = stages.find((stage) => stage.state === 'laufend' && stage.plannedTo !== null);
  if (next?.plannedTo) return `„${next.title}“ liegt in der Zeit, geplant bis ${germanDate(next.plannedTo)}.`;
  return plannedEnd === null
    ? 'Liegt in der Zeit.'
    : `Liegt in der Zeit, geplantes Ende am ${germanDate(plannedEnd)}.`;
}

const red = (reason: string, until: CalendarDate): Finding => ({ light: 'rot', reason, until });
const yellow = (reason: string): Finding => ({ light: 'gelb', reason, until: null });

/** "1 Tag", "12 Tagen", as it stands behind "seit". */
const days = (from: CalendarDate, today: CalendarDate): string =>
  germanCount(dayNumber(today) - dayNumber(from), 'Tag', 'Tagen');
