/** Who wants a task: what the released answers of a round say about it. */
export interface TaskDemand {
  readonly taskId: string;
  /** Number in the catalogue; the stable order of tasks. */
  readonly number: string;
  readonly title: string;
  readonly area: string;
  /** Keys of the members with interest. */
  readonly members: ReadonlySet<string>;
}
