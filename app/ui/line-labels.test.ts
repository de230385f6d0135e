import { expect, it } from 'vitest';
import { endLabels } from './line-labels.ts';

it('moves labels of lines that end together apart, from top to bottom', () => {
  const labels = [
    { mark: '2', y: 52 },
    { mark: '1', y: 50 },
    { mark: '3', y: 90 },
  ];
  expect(endLabels(labels)).toEqual([
    { mark: '1', y: 50 },
    { mark: '2', y: 64 },
    { mark: '3', y: 90 },
  ]);
});
