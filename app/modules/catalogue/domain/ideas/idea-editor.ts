import type { IdeaRecord } from './idea.ts';

/** Who looks at the ideas, and for which members he may write. */
export interface IdeaEditor {
  /** Works for the office: collects, corrects every idea, hides what is wrong. */
  readonly isOffice: boolean;
  /** Ids of the members whose own ideas the person writes: head and delegate. */
  readonly memberIds: readonly string[];
}

/** Whether someone may add ideas at all. */
export const mayAddIdeas = ({ isOffice, memberIds }: IdeaEditor): boolean => isOffice || memberIds.length > 0;

/** Why someone may not add an idea for a member (null: for the office's collection); undefined where he may. */
export function refuseAdding(editor: IdeaEditor, memberId: string | null): string | undefined {
  if (editor.isOffice || (memberId !== null && editor.memberIds.includes(memberId))) return undefined;
  return memberId === null
    ? 'Die Sammlung pflegt die Geschäftsstelle. Wählen Sie die Kommune, für die Sie eine eigene Idee eintragen.'
    : 'Eigene Ideen einer Kommune tragen ihre Leitung, ihre IKZ-Beauftragten und die Geschäftsstelle ein.';
}

/** Why someone may not change an idea; undefined where he may. */
export function refuseChanging(
  { isOffice, memberIds }: IdeaEditor,
  { memberId }: Pick<IdeaRecord, 'memberId'>,
): string | undefined {
  if (isOffice || (memberId !== null && memberIds.includes(memberId))) return undefined;
  return memberId === null
    ? 'Diese Idee gehört zur Sammlung der Geschäftsstelle; nur sie ändert sie. Schreiben Sie ihr, was nicht stimmt.'
    : 'Diese Idee hat eine andere Kommune eingetragen; nur sie und die Geschäftsstelle ändern sie.';
}

/** Hidden ideas are seen by the office, and by the member that wrote them. */
export const maySeeIdea = (editor: IdeaEditor, idea: Pick<IdeaRecord, 'hidden' | 'memberId'>): boolean =>
  !idea.hidden || refuseChanging(editor, idea) === undefined;
