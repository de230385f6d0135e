import { addMonths, type CalendarDate, daysInclusive } from '../../../foundation/calendar-date.ts';
import type { Cents } from '../../../foundation/cents.ts';
import type { AllianceFigures, Linked, MissingAnswers } from './figures.ts';
import type { InboxEntry } from './inbox-entry.ts';

/** A role someone holds in the alliance: for one member, until a day, where it is so limited. */
export interface Holding {
  readonly role: string;
  readonly memberKey: string | null;
  readonly validTo: CalendarDate | null;
}

/** One thing on the overview that concerns the reader. */
export type Waiting =
  | { readonly kind: 'decision'; readonly entry: InboxEntry }
  | { readonly kind: 'more-decisions'; readonly count: number }
  | { readonly kind: 'lead-missing'; readonly undertakings: readonly Linked[] }
  | { readonly kind: 'paused'; readonly undertakings: readonly Linked[] }
  | { readonly kind: 'report-due'; readonly endedOn: CalendarDate }
  | ({ readonly kind: 'answers-missing' } & MissingAnswers)
  | { readonly kind: 'population-missing'; readonly asOf: CalendarDate; readonly members: readonly string[] }
  | { readonly kind: 'sum-differs'; readonly tables: readonly Linked[] }
  | {
      readonly kind: 'rows-deviate';
      readonly tables: readonly (Linked & { readonly rows: number; readonly isExplained: boolean })[];
    }
  | { readonly kind: 'own-participation'; readonly member: string; readonly undertakings: readonly Linked[] }
  | { readonly kind: 'own-shares'; readonly member: string; readonly shares: readonly Share[] }
  | { readonly kind: 'access-ends'; readonly on: CalendarDate; readonly days: number };

export interface Share extends Linked {
  readonly amount: Cents;
}

const MONTHS_OF_A_YEAR = 12;
const SHOWN_DECISIONS = 5;

type Rule = (figures: AllianceFigures, holding: Holding, today: CalendarDate) => readonly Waiting[];

const RULES: Readonly<Record<string, readonly Rule[]>> = {
  coordinator: [reportDue, answersMissing, leadMissing, populationMissing, sumDiffers],
  steering: [answersMissing, leadMissing, paused],
  controller: [rowsDeviate],
  head: [ownParticipation, ownShares],
  delegate: [ownParticipation, ownShares],
  treasurer: [ownShares, ownParticipation],
  auditor: [sumDiffers, rowsDeviate],
};

/**
 * Decides what waits for someone, from the figures and the roles held (inventory 10, mission "Who uses it"): gaps to
 * close for the office, differences for controlling and audit, the own member's part for its people, and for every
 * limited access the day it ends. Each thing appears once, however many roles ask for it.
 */
export function whatWaits(
  figures: AllianceFigures,
  holdings: readonly Holding[],
  today: CalendarDate,
): readonly Waiting[] {
  const found = holdings.flatMap((holding) =>
    [accessEnds, ...(RULES[holding.role] ?? [])].flatMap((rule) => rule(figures, holding, today)),
  );
  const seen = new Set<string>();
  return found.filter((waiting) => {
    const key = `${waiting.kind} ${'member' in waiting ? waiting.member : 'path' in waiting ? waiting.path : ''}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The first of what waits in the inbox, and how many more there are; the entries come in its order. */
export const decisionsThatWait = (entries: readonly InboxEntry[]): readonly Waiting[] => [
  ...entries.slice(0, SHOWN_DECISIONS).map((entry) => ({ kind: 'decision' as const, entry })),
  ...(entries.length > SHOWN_DECISIONS
    ? [{ kind: 'more-decisions' as const, count: entries.length - SHOWN_DECISIONS }]
    : []),
];

function accessEnds(_: AllianceFigures, { validTo }: Holding, today: CalendarDate): Waiting[] {
  if (validTo === null) return [];
  return [{ kind: 'access-ends', on: validTo, days: daysInclusive(today, validTo) - 1 }];
}

/** A report year follows the one before without gap; once it is over, its matrix is due. */
function reportDue({ reportedUntil }: AllianceFigures, _: Holding, today: CalendarDate): Waiting[] {
  if (reportedUntil === null) return [];
  const endedOn = addMonths(reportedUntil, MONTHS_OF_A_YEAR);
  return endedOn < today ? [{ kind: 'report-due', endedOn }] : [];
}

function answersMissing({ missingAnswers }: AllianceFigures): Waiting[] {
  return missingAnswers.map((round) => ({ kind: 'answers-missing', ...round }));
}

/** Only while work goes on: a missing lead of something finished waits for nobody. */
function leadMissing({ undertakings }: AllianceFigures): Waiting[] {
  const open = undertakings.filter(({ hasLead, phase }) => hasLead === false && phase !== 'done');
  return open.length === 0 ? [] : [{ kind: 'lead-missing', undertakings: open }];
}

function paused({ undertakings }: AllianceFigures): Waiting[] {
  const found = undertakings.filter(({ phase }) => phase === 'paused');
  return found.length === 0 ? [] : [{ kind: 'paused', undertakings: found }];
}

function populationMissing({ members: { population, withoutPopulation } }: AllianceFigures): Waiting[] {
  if (!population || withoutPopulation.length === 0) return [];
  return [{ kind: 'population-missing', asOf: population.asOf, members: withoutPopulation }];
}

function sumDiffers({ tables }: AllianceFigures): Waiting[] {
  const found = tables.filter((table) => table.sumDiffers);
  return found.length === 0 ? [] : [{ kind: 'sum-differs', tables: found }];
}

function rowsDeviate({ tables }: AllianceFigures): Waiting[] {
  const found = tables.filter((table) => table.deviatingRows > 0);
  return found.length === 0
    ? []
    : [{ kind: 'rows-deviate', tables: found.map((table) => ({ ...table, rows: table.deviatingRows })) }];
}

function ownParticipation({ members, undertakings }: AllianceFigures, { memberKey }: Holding): Waiting[] {
  const member = members.names.find(({ key }) => key === memberKey);
  if (!member) return [];
  const own = undertakings.filter(
    ({ phase, participants }) => phase !== 'done' && participants.includes(member.key),
  );
  return [{ kind: 'own-participation', member: member.name, undertakings: own }];
}

function ownShares({ members, tables }: AllianceFigures, { memberKey }: Holding): Waiting[] {
  const member = members.names.find(({ key }) => key === memberKey);
  if (!member) return [];
  const shares = tables.flatMap(({ title, path, shares: all }) =>
    all.filter((share) => share.memberKey === member.key).map(({ amount }) => ({ title, path, amount })),
  );
  return shares.length === 0 ? [] : [{ kind: 'own-shares', member: member.name, shares }];
}
