interface NamedTask {
  readonly id: string;
  readonly number: string;
  readonly title: string;
}

/**
 * What each task is called in ratings and in files for `rank`, by id: its title; where several share one, as "Verwaltung"
 * in an imported product plan, number and title. No two names are equal, because numbers are unique and without blanks.
 */
export function taskNames(tasks: readonly NamedTask[]): ReadonlyMap<string, string> {
  const numbered = new Set(tasks.map(withNumber));
  const counts = new Map<string, number>();
  for (const { title } of tasks) counts.set(title, (counts.get(title) ?? 0) + 1);
  const isClear = (title: string): boolean => counts.get(title) === 1 && !numbered.has(title);
  return new Map(tasks.map((task) => [task.id, isClear(task.title) ? task.title : withNumber(task)]));
}

const withNumber = ({ number, title }: NamedTask): string => `${number} ${title}`;
