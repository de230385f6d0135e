import type { FormOwner, FormTask } from '../../domain/sheet-file/build-form.ts';
import type { LoadedSheet } from '../answers/load-sheet.ts';

/** Whose form it is. */
export const formOwner = ({ round, member }: Pick<LoadedSheet, 'round' | 'member'>): FormOwner => ({
  roundId: round.id,
  roundTitle: round.title,
  isSample: round.isSample,
  memberKey: member.key,
  memberName: member.name,
});

/** The rows of the form: area by area, by number. */
export const formTasks = ({ areas }: Pick<LoadedSheet, 'areas'>): FormTask[] =>
  areas.flatMap(({ name, tasks }) =>
    tasks.map(({ id, number, title }) => ({ id, number, title, area: name })),
  );
