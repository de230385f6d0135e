import { expect, it } from 'vitest';
import { neighboursByKey } from './neighbours.ts';

it('names the neighbours of a member from both sides, and none for who is on no pair', () => {
  const neighbours = neighboursByKey([
    ['06433001', '06433004'],
    ['06433013', '06433001'],
  ]);
  expect(neighbours.get('06433001')).toEqual(new Set(['06433004', '06433013']));
  expect(neighbours.get('06433013')).toEqual(new Set(['06433001']));
  expect(neighbours.get('06433007')).toBeUndefined();
});
