import { isRole, orderedRoles } from '../domain/participation/participation.ts';
/** A change of one project as the audit trail keeps it, oldest first. */
export interface TrailEntry {
  /** "undertaking.stepped". */
  readonly action: string;
  /** All that the change touched, as stored. */
  readonly after: unknown;
}

type Row = Readonly<Record<string, unknown>>;

/** A project as the trail tells it: rows as they were stored, money and days as text. */
export interface ReplayedProject {
  /** What it is called, where it belongs, when it is planned. */
  readonly head: Row;
  /** In the order in which they happened. */
  readonly states: readonly Row[];
  /** By position. */
  readonly stages: readonly Row[];
  /** Whom the charter is meant for, by member. */
  readonly candidates: readonly Row[];
  /** Each interval of each member, by member and day. */
  readonly participations: readonly Row[];
  /** The latest wording; null before the first. */
  readonly charter: Row | null;
  /** By member. */
  readonly localParts: readonly Row[];
  /** What was decided at the ends of stages, in order; taken back ones too. */
  readonly decisions: readonly Row[];
  /** Tasks and milestones, removed ones too, by id. */
  readonly scheduleItems: readonly Row[];
  /** The plans that went to the members, by number. */
  readonly baselines: readonly Row[];
  /** By id. */
  readonly partners: readonly Row[];
  /** Who asked to join, joined late or left, in order. */
  readonly teamEvents: readonly Row[];
}

const NOTHING: ReplayedProject = {
  head: {},
  states: [],
  stages: [],
  candidates: [],
  participations: [],
  charter: null,
  localParts: [],
  decisions: [],
  scheduleItems: [],
  baselines: [],
  partners: [],
  teamEvents: [],
};

/**
 * Builds a project again from its entries alone. Entries tell whole rows: a row with the same key replaces the one
 * before, states follow each other. What the trail does not know of a project stays out.
 */
export const replayProject = (entries: readonly TrailEntry[]): ReplayedProject =>
  entries.reduce((project, { after }) => (isRow(after) ? fold(project, after) : project), NOTHING);

function fold(project: ReplayedProject, after: Row): ReplayedProject {
  const folded = {
    ...foldAround(project, after),
    head: isRow(after['head']) ? { ...project.head, ...after['head'] } : project.head,
    states: [...project.states, ...rowsOf(after['states'])],
    stages: merged(project.stages, after['stages'], ({ position }) => numberKey(position)),
    candidates: Array.isArray(after['candidates'])
      ? byMember(rowsOf(after['candidates']))
      : project.candidates,
    participations: merged(
      project.participations,
      after['participations'],
      ({ memberKey, validFrom }) => `${String(memberKey)} ${String(validFrom)}`,
    ),
    charter: isRow(after['charter']) ? after['charter'] : project.charter,
    localParts: merged(project.localParts, after['localParts'], ({ memberKey }) => String(memberKey)),
  };
  return isRow(after['charter']) && isBeforeStart(folded) ? withCharter(folded, after['charter']) : folded;
}

/** What belongs to a project besides itself. */
function foldAround(project: ReplayedProject, after: Row): ReplayedProject {
  const { scheduleItems, baseline, partner, event, decision, struckPosition } = after;
  return {
    ...project,
    scheduleItems: merged(project.scheduleItems, scheduleItems, idKey),
    baselines: merged(project.baselines, [baseline], ({ number }) => numberKey(number)),
    partners: merged(project.partners, [partner], idKey),
    teamEvents: [...project.teamEvents, ...rowsOf([event])],
    decisions: [
      ...struck(project.decisions, struckPosition),
      ...rowsOf([decision]).map((row) => ({ ...row, isStruck: false })),
    ],
  };
}

/** A stage that is taken up again takes back what ended it; what only asked for more work stands. */
const struck = (decisions: readonly Row[], position: unknown): readonly Row[] =>
  decisions.map((row) =>
    row['position'] === position && row['decision'] !== 'nacharbeit' ? { ...row, isStruck: true } : row,
  );

/** Before the start a charter says for whom the project is meant, when it is planned and why. */
function withCharter(project: ReplayedProject, charter: Row): ReplayedProject {
  const { startsOn, endsOn, drivers, members } = charter;
  const candidates = rowsOf(members).map(({ memberKey, roles }) => {
    const before = project.candidates.find((candidate) => candidate['memberKey'] === memberKey);
    const others = wordsOf(before?.['roles']).filter((role) => role !== 'PL' && role !== 'PG');
    return { memberKey, roles: orderedRoles([...others, ...wordsOf(roles)].filter(isRole)) };
  });
  return {
    ...project,
    head: { ...project.head, plannedStart: startsOn, plannedEnd: endsOn, drivers },
    candidates: byMember(candidates),
  };
}

const isBeforeStart = ({ states }: Pick<ReplayedProject, 'states'>): boolean => {
  const state = states.at(-1)?.['state'];
  return state === 'warteliste' || state === 'in-vorbereitung';
};

/** Rows by key: later ones replace earlier ones; in the order of their keys. */
function merged(before: readonly Row[], after: unknown, keyOf: (row: Row) => string): readonly Row[] {
  const rows = new Map([...before, ...rowsOf(after)].map((row) => [keyOf(row), row]));
  return [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

const byMember = (rows: readonly Row[]): readonly Row[] =>
  merged([], rows, ({ memberKey }) => String(memberKey));

const idKey = ({ id }: Row): string => String(id);

/** Positions sort as numbers. */
const numberKey = (value: unknown): string => String(value).padStart(6, '0');

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const rowsOf = (value: unknown): readonly Row[] => (Array.isArray(value) ? value.filter(isRow) : []);
const wordsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((word) => typeof word === 'string') : [];
