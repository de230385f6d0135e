import { expect, it } from 'vitest';
import { checkAnswer } from './check-answer.ts';
import { typedMoves } from './read-moves.ts';

const AREAS = ['Archiv', 'Bauhof', 'Datenschutz'].map((name, index) => ({
  areaId: name,
  name,
  computedRank: index + 1,
}));
const typed = (areaId: string, rank: string, reason: string) => new Map([[areaId, { rank, reason }]]);
const NOTHING = new Map();
const BAUHOF = typed('Bauhof', ' 1 ', ' Personal fehlt ');

it('takes a confirmation without and proposals with moves', () => {
  expect(checkAnswer(AREAS, 'bestaetigen', NOTHING)).toEqual({ ok: true, value: [] });
  const moves = [{ areaId: 'Bauhof', toRank: 1, reason: 'Personal fehlt' }];
  expect(checkAnswer(AREAS, 'vorschlagen', BAUHOF)).toEqual({ ok: true, value: moves });
  expect(checkAnswer(AREAS, 'vorschlagen', typedMoves(moves))).toEqual({ ok: true, value: moves });
});

it.each([
  ['bestaetigen', BAUHOF, 'leeren Sie ihre Felder'],
  ['vorschlagen', NOTHING, 'mindestens einem Bereich'],
  ['', BAUHOF, 'Wählen Sie'],
])('refuses %s with %o', (choice, fields, sentence) => {
  const checked = checkAnswer(AREAS, choice, fields);
  expect(checked.ok ? null : checked.error.message).toContain(sentence);
});

it.each([
  ['erster', 'Grund', 'rank', 'von 1 bis 3'],
  ['', 'Grund', 'rank', 'von 1 bis 3'],
  ['4', 'Grund', 'rank', 'von 1 bis 3'],
  ['2', 'Grund', 'rank', 'steht schon auf Rang 2'],
  ['1', '', 'reason', 'Grund'],
])('refuses the rank „%s“ with the reason „%s“', (rank, reason, field, sentence) => {
  const checked = checkAnswer(AREAS, 'vorschlagen', typed('Bauhof', rank, reason));
  expect(checked.ok ? [] : checked.error.problems).toEqual([
    { areaId: 'Bauhof', field, message: expect.stringContaining(sentence) },
  ]);
});
