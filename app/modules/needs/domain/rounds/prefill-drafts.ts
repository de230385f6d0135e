import type { Answer } from '../answers/answer.ts';

/** What a member released about a task in the last round. */
export interface ReleasedAnswer {
  readonly memberId: string;
  readonly taskId: string;
  readonly answer: Answer;
  readonly urgency: number | null;
  readonly partner: string;
  readonly longVacant: boolean;
  readonly ownNumber: string;
  readonly remark: string;
}

/** Tasks that came out of a task by merging or splitting; a task that is not named goes on as itself. */
export type Succession = ReadonlyMap<string, readonly string[]>;

export interface Prefill {
  readonly released: readonly ReleasedAnswer[];
  /** Who is asked now. */
  readonly memberIds: ReadonlySet<string>;
  /** What is asked now. */
  readonly taskIds: ReadonlySet<string>;
  readonly succession: Succession;
}

/**
 * The values of the last round as a draft for this one. Each part of a split task takes over what was said of the whole.
 * Where tasks were merged and the member said different things of them, nothing is prefilled: which one holds for the
 * whole is the member's to say; a mark or text on which they differ stays empty.
 */
export function prefillDrafts({ released, memberIds, taskIds, succession }: Prefill): ReleasedAnswer[] {
  const found = new Map<string, ReleasedAnswer[]>();
  for (const answer of released)
    for (const taskId of succession.get(answer.taskId) ?? [answer.taskId]) {
      if (!memberIds.has(answer.memberId) || !taskIds.has(taskId)) continue;
      const key = `${answer.memberId}/${taskId}`;
      found.set(key, [...(found.get(key) ?? []), { ...answer, taskId }]);
    }
  return [...found.values()].flatMap(merge);
}

function merge(answers: readonly ReleasedAnswer[]): ReleasedAnswer[] {
  const [first] = answers;
  if (!first || answers.some(({ answer }) => answer !== first.answer)) return [];
  const shared = <Key extends keyof ReleasedAnswer>(key: Key, otherwise: ReleasedAnswer[Key]) =>
    answers.every((answer) => answer[key] === first[key]) ? first[key] : otherwise;
  return [
    {
      ...first,
      urgency: shared('urgency', null),
      partner: shared('partner', ''),
      longVacant: shared('longVacant', false),
      ownNumber: shared('ownNumber', ''),
      remark: shared('remark', ''),
    },
  ];
}
