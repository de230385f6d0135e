import { expect, it } from 'vitest';
import { sampleRating } from '../../../../../tests/support/sample-rating.ts';
import { ratio } from '../../../../foundation/ratio.ts';
import { computeRoundFigures } from './round-figures.ts';

it('counts tasks named and ideas a member, also of members that want nothing', () => {
  const ratings = [
    { member: 'a', task: '1' },
    { member: 'a', task: '2' },
    { member: 'a', task: '2', area: 'EDV' },
    { member: 'b', task: '1' },
    { member: 'c', task: '3', interested: false },
  ].map(sampleRating);
  expect(computeRoundFigures(ratings)).toEqual({ tasksNamed: 3, meanIdeas: ratio(4n, 3n), mostIdeas: 3 });
  expect(computeRoundFigures([])).toEqual({ tasksNamed: 0, meanIdeas: null, mostIdeas: 0 });
});
