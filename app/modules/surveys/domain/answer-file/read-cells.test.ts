import { expect, it } from 'vitest';
import { choiceQuestion } from '../../test-support/questions.ts';
import { splitChoices } from './read-cells.ts';

const several = {
  ...choiceQuestion('wer', []),
  several: true,
  choices: [
    { value: 'a', label: 'Allein' },
    { value: 'b', label: 'Mit anderen; auch zeitweise' },
    { value: 'c', label: 'auch zeitweise' },
  ],
};

it.each<[string, string[]]>([
  ['Allein; auch zeitweise', ['Allein', 'auch zeitweise']],
  ['allein\nMit anderen; auch zeitweise', ['allein', 'Mit anderen; auch zeitweise']],
  ['Mit anderen; auch zeitweise; Allein', ['Mit anderen; auch zeitweise', 'Allein']],
  ['Allein; Unsinn;', ['Allein', 'Unsinn']],
  ['', []],
])('%s is split at semicolons and lines, not inside a label', (cell, parts) => {
  expect(splitChoices(several, cell)).toEqual(parts);
});

it('is taken as one where one answer is asked', () => {
  expect(splitChoices({ ...several, several: false }, 'Allein; x')).toEqual(['Allein; x']);
});
