import type { NoticeStep } from '../../domain/notices/transitions.ts';
import type { NoticeViewProps } from './notice-props.ts';

/** Id, name and error of a field of a step's form. A refusal belongs to the form of the step that was tried. */
export const stepFields =
  ({ errors, typed }: Pick<NoticeViewProps, 'errors' | 'typed'>, ...steps: readonly NoticeStep[]) =>
  (id: string) => ({
    id,
    name: id,
    error: (steps as readonly string[]).includes(typed.step)
      ? errors.find(({ field }) => field === id)?.message
      : undefined,
  });
