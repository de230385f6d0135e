/**
 * The other side of run-apart.ts: takes the one message, answers it and ends. An error that `work` throws ends the
 * process without an answer, which the asker sees as too costly.
 */
export function answerApart<Input, Answer>(work: (input: Input) => Promise<Answer>): void {
  process.once('message', ({ input }: { readonly input: Input }) => {
    void work(input).then((answer) => process.send?.(answer, () => process.disconnect()));
  });
  process.on('disconnect', () => process.exit(0));
}
