import { expect, it } from 'vitest';
import { type IdeaEditor, mayAddIdeas, maySeeIdea, refuseAdding, refuseChanging } from './idea-editor.ts';

const OFFICE: IdeaEditor = { isOffice: true, memberIds: [] };
const RAUNHEIM: IdeaEditor = { isOffice: false, memberIds: ['raunheim'] };
const READER: IdeaEditor = { isOffice: false, memberIds: [] };

/** Rows: who; columns: the collection, Raunheim's own, Trebur's own. */
it.each([
  ['the office', OFFICE, [true, true, true]],
  ['a head', RAUNHEIM, [false, true, false]],
  ['a reader', READER, [false, false, false]],
] satisfies [string, IdeaEditor, boolean[]][])('%s writes only where it may', (_, editor, expected) => {
  const places = [null, 'raunheim', 'trebur'];
  expect(places.map((place) => refuseAdding(editor, place) === undefined)).toEqual(expected);
  expect(places.map((memberId) => refuseChanging(editor, { memberId }) === undefined)).toEqual(expected);
  expect(places.map((memberId) => maySeeIdea(editor, { hidden: true, memberId }))).toEqual(expected);
  expect(places.every((memberId) => maySeeIdea(editor, { hidden: false, memberId }))).toBe(true);
  expect(mayAddIdeas(editor)).toBe(expected.includes(true));
});
