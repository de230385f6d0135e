import { assignAreas } from './assign-areas.ts';
import { assignCamps } from './assign-camps.ts';
import { assignTasks } from './assign-tasks.ts';
import { assignUrgency } from './assign-urgency.ts';
import type { CatalogueTask } from './catalogue.ts';
import type { PlannedMember, RoundPlan } from './round-plan.ts';
import { type SeededRandom, seededRandom } from './seeded-random.ts';

interface Answer {
  readonly member: PlannedMember;
  readonly task: CatalogueTask;
  readonly interest: boolean;
  readonly urgency: number | null;
  readonly longVacant?: boolean;
}

/** Rows with "nein" per member, so that a round also says what is not wanted. */
const REFUSALS_PER_MEMBER = 5;
const HEADER = 'member,cohort,area,task,interest,urgency,complexity,long_vacant,note';
/** Every made-up row says so; `rank` ignores this column and the one before it. */
const NOTE = 'Beispieldaten';

/** Draws a made-up round in the input format of `rank`. */
export function buildRound(plan: RoundPlan, catalogue: readonly CatalogueTask[]): string {
  const random = seededRandom(plan.seed);
  const tasksOf = assignTasks(plan.members, areasOf(plan, random), catalogue, random);
  const wanted = plan.members.flatMap((member) =>
    [...(tasksOf.get(member.member) ?? [])].map((task) => ({ member, task })),
  );
  const rated = plan.areas.flatMap(({ area, urgency }) =>
    rate(
      wanted.filter(({ task }) => task.area === area),
      urgency,
      random,
    ),
  );
  const answers = [
    ...markVacant(partIntoCamps(rated, plan), plan),
    ...plan.members.flatMap((member) =>
      refuse(member, tasksOf.get(member.member) ?? new Set(), catalogue, random),
    ),
  ];
  return `${[HEADER, ...sorted(answers, catalogue).map(toLine)].join('\n')}\n`;
}

function areasOf({ members, areas }: RoundPlan, random: SeededRandom): Map<string, Set<string>> {
  const cohort = (name: 'study' | 'other') => members.filter((member) => member.cohort === name);
  const study = areas.map(({ area, studyMembers }) => ({ area, members: studyMembers }));
  const other = areas.map(({ area, otherMembers }) => ({ area, members: otherMembers }));
  return new Map([
    ...assignAreas(cohort('study'), study, random),
    ...assignAreas(cohort('other'), other, random),
  ]);
}

function rate(
  wanted: readonly Pick<Answer, 'member' | 'task'>[],
  mean: string,
  random: SeededRandom,
): Answer[] {
  const marks = assignUrgency(wanted.length, mean, random);
  return wanted.map((answer, index) => ({ ...answer, interest: true, urgency: marks[index] ?? null }));
}

/** Draws of its own, so that what was drawn before stays. */
function partIntoCamps(rated: readonly Answer[], { seed, contested }: RoundPlan): Answer[] {
  const random = seededRandom(seed + 1);
  return contested.reduce<Answer[]>(
    (answers, area) => {
      const own = answers.filter(({ task }) => task.area === area);
      const marks = assignCamps(
        own.map(({ urgency }) => urgency),
        random,
      );
      const parted = own.map((answer, index) => ({ ...answer, urgency: marks[index] ?? null }));
      return [...answers.filter(({ task }) => task.area !== area), ...parted];
    },
    [...rated],
  );
}

/** How many tasks a member reports as vacant for years: most none, as nobody likes to say so. */
const VACANT_TASKS = [0, 0, 0, 1, 1, 2];

function markVacant(answers: readonly Answer[], { seed, members }: RoundPlan): Answer[] {
  const random = seededRandom(seed + 2);
  const vacant = new Set(
    members.flatMap((member) => {
      const own = random.shuffled(answers.filter((answer) => answer.member === member));
      return own.slice(0, VACANT_TASKS[random.below(VACANT_TASKS.length)]);
    }),
  );
  return answers.map((answer) => (vacant.has(answer) ? { ...answer, longVacant: true } : answer));
}

/** Tasks a member declines; now and then with a low mark, which a ranking must ignore. */
function refuse(
  member: PlannedMember,
  taken: ReadonlySet<CatalogueTask>,
  catalogue: readonly CatalogueTask[],
  random: SeededRandom,
): Answer[] {
  const free = random.shuffled(catalogue.filter((task) => !taken.has(task)));
  return free.slice(0, REFUSALS_PER_MEMBER).map((task) => {
    const draw = random.below(8);
    return { member, task, interest: false, urgency: draw < 2 ? draw + 1 : null };
  });
}

function sorted(answers: readonly Answer[], catalogue: readonly CatalogueTask[]): Answer[] {
  const place = new Map(catalogue.map((task, index) => [task, index]));
  return answers.toSorted(
    (a, b) =>
      Number(a.member.member) - Number(b.member.member) ||
      (place.get(a.task) ?? 0) - (place.get(b.task) ?? 0),
  );
}

const toLine = ({ member, task, interest, urgency, longVacant = false }: Answer): string =>
  [
    member.member,
    member.cohort,
    task.area,
    task.task,
    interest ? 'ja' : 'nein',
    urgency ?? '',
    task.complexity,
    longVacant ? 'ja' : '',
    NOTE,
  ]
    .map((field) => quoted(String(field)))
    .join(',');

const quoted = (field: string): string => (/[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);
