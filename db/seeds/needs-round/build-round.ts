import { assignAreas } from './assign-areas.ts';
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
}

/** Rows with "nein" per member, so that a round also says what is not wanted. */
const REFUSALS_PER_MEMBER = 5;
const HEADER = 'member,cohort,area,task,interest,urgency,complexity,note';
/** Every made-up row says so; `rank` ignores the column. */
const NOTE = 'Beispieldaten';

/** Draws a made-up round in the input format of `rank`. */
export function buildRound(plan: RoundPlan, catalogue: readonly CatalogueTask[]): string {
  const random = seededRandom(plan.seed);
  const tasksOf = assignTasks(plan.members, areasOf(plan, random), catalogue, random);
  const wanted = plan.members.flatMap((member) =>
    [...(tasksOf.get(member.member) ?? [])].map((task) => ({ member, task })),
  );
  const answers = [
    ...plan.areas.flatMap(({ area, urgency }) =>
      rate(
        wanted.filter(({ task }) => task.area === area),
        urgency,
        random,
      ),
    ),
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

const toLine = ({ member, task, interest, urgency }: Answer): string =>
  [
    member.member,
    member.cohort,
    task.area,
    task.task,
    interest ? 'ja' : 'nein',
    urgency ?? '',
    task.complexity,
    NOTE,
  ]
    .map((field) => quoted(String(field)))
    .join(',');

const quoted = (field: string): string => (/[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);
