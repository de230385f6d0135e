import { expect, it } from 'vitest';
import { numberQuestion, staffQuestion } from '../../test-support/questions.ts';
import type { Question } from '../questionnaire/question.ts';
import { NOTHING_TYPED } from './typed.ts';
import { typedText } from './typed-text.ts';

const choice: Question = {
  ...numberQuestion('weg'),
  kind: 'auswahl',
  several: true,
  choices: [
    { value: 'selbst', label: 'eigenes Personal' },
    { value: 'kreis', label: 'der Kreis' },
  ],
};

it('is all that was typed, as it can be copied', () => {
  expect(typedText(numberQuestion('faelle'), { ...NOTHING_TYPED, text: ' 120 ', note: ' geschätzt ' })).toBe(
    '120\nBemerkung: geschätzt',
  );
  expect(typedText(choice, { ...NOTHING_TYPED, chosen: ['selbst', 'kreis'] })).toBe(
    'eigenes Personal, der Kreis',
  );
  const rows = [
    ['EG 9b', '1', '0,5'],
    ['', ' ', ''],
    ['A 10', '2', ''],
  ];
  expect(typedText(staffQuestion('personal'), { ...NOTHING_TYPED, rows })).toBe(
    'EG 9b | 1 | 0,5\nA 10 | 2 | ',
  );
  expect(typedText(numberQuestion('faelle'), NOTHING_TYPED)).toBe('');
});
