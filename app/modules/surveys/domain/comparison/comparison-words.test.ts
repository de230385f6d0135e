import { describe, expect, it } from 'vitest';
import {
  answerOf,
  comparedMember,
  GROUND,
  money,
  moneyQuestion,
  number,
  numberQuestion,
  questionnaireOf,
} from '../../test-support/comparison-samples.ts';
import type { ChoiceQuestion } from '../questionnaire/question.ts';
import { baselineValues, mayKeepBaseline } from './baseline.ts';
import { countChoices, wordAnswers } from './compare-words.ts';
import { comparisonFindings } from './comparison-findings.ts';
import { findGaps } from './find-gaps.ts';
import { reachOf } from './may-read-comparison.ts';
import { sizeClassOf } from './size-class.ts';

const choice: ChoiceQuestion = {
  ...numberQuestion('wer'),
  kind: 'auswahl',
  several: false,
  choices: [
    { value: 'selbst', label: 'Eigenes Personal' },
    { value: 'fremd', label: 'Vergeben' },
  ],
};
const chosen = (value: string) => answerOf({ kind: 'auswahl', chosen: [value] });

describe('answers in words', () => {
  const members = [
    comparedMember('a', 1, { wer: chosen('selbst'), text: answerOf({ kind: 'text', text: ' gut ' }) }),
    comparedMember('b', 1, { wer: chosen('selbst'), text: answerOf({ kind: 'text', text: ' ' }) }),
    comparedMember('c', 1, null),
  ];

  it('are counted by choice', () => {
    expect(countChoices(choice, members).map(({ label, members: who }) => [label, who.length])).toEqual([
      ['Eigenes Personal', 2],
      ['Vergeben', 0],
    ]);
  });

  it('are listed where something was written', () => {
    const question = { ...numberQuestion('text'), kind: 'text' as const };
    expect(wordAnswers(question, members).map(({ member, text }) => [member.memberKey, text])).toEqual([
      ['a', 'gut'],
    ]);
  });
});

describe('gaps', () => {
  it('are questions asked without an answer; what was not asked is none', () => {
    const firm = numberQuestion('firma', { condition: { question: 'wer', answers: ['fremd'] } });
    const deeper = numberQuestion('tiefer', { condition: { question: 'firma', answers: ['x'] } });
    const questionnaire = questionnaireOf(
      choice,
      firm,
      deeper,
      numberQuestion('zahl'),
      numberQuestion('grund'),
    );
    const gaps = findGaps(questionnaire, [
      comparedMember('a', 1, { wer: chosen('selbst'), grund: answerOf(null, 'wird nicht erfasst') }),
      comparedMember('b', 1, { wer: chosen('fremd'), zahl: number('1'), grund: number('2') }),
      comparedMember('c', 1, null),
    ]);
    expect(
      gaps.map(({ asked, gaps: open }) => [
        asked.length,
        open.map(({ question, kind }) => [question.key, kind]),
      ]),
    ).toEqual([
      [
        3,
        [
          ['zahl', 'fehlt'],
          ['grund', 'begruendet'],
        ],
      ],
      [4, [['firma', 'fehlt']]],
      [
        3,
        [
          ['wer', 'kein-bogen'],
          ['zahl', 'kein-bogen'],
          ['grund', 'kein-bogen'],
        ],
      ],
    ]);
  });
});

describe('who reads how much', () => {
  const nobody = { mayKeep: false, seesAll: false, isAsked: false, takesPart: false };
  it.each([
    ['laufend', { ...nobody, mayKeep: true }, 'alles'],
    ['laufend', { ...nobody, isAsked: true }, 'eigene'],
    ['auswertung', { ...nobody, takesPart: true }, 'eigene'],
    ['freigegeben', { ...nobody, takesPart: true }, 'alle'],
    ['freigegeben', { ...nobody, seesAll: true }, 'alle'],
    ['freigegeben', nobody, 'nichts'],
    ['laufend', nobody, 'nichts'],
  ] as const)('%s', (state, reader, reach) => {
    expect(reachOf(state, reader)).toBe(reach);
  });
});

describe('size classes', () => {
  it.each([
    [9_999, 'unter 10.000'],
    [10_000, '10.000 bis 19.999'],
    [29_999, '20.000 bis 29.999'],
    [30_000, 'ab 30.000'],
    [null, 'ohne Einwohnerzahl'],
  ])('%s is %s', (population, label) => {
    expect(sizeClassOf(population).label).toBe(label);
  });
});

describe('the baseline', () => {
  it('keeps what was given and by what it is measured, and no zero for what is missing', () => {
    const values = baselineValues(
      questionnaireOf(moneyQuestion('kosten')),
      [
        comparedMember('a', 12_345, { kosten: money(1_00n) }),
        comparedMember('b', null, { kosten: money(2_00n) }),
        comparedMember('c', 1, {}),
      ],
      GROUND,
    );
    expect(values.map(({ memberId, value, divisor, day }) => [memberId, value, divisor, day])).toEqual([
      ['a', 1_000_000n, 12_345_000n, '2025-12-31'],
      ['b', 2_000_000n, null, '2025-12-31'],
    ]);
  });

  it.each([
    ['laufend', false, 3, false],
    ['auswertung', false, 3, true],
    ['freigegeben', false, 3, true],
    ['freigegeben', true, 3, false],
    ['auswertung', false, 0, false],
  ] as const)('%s, kept: %s, %s sheets', (state, isKept, sheets, may) => {
    expect(mayKeepBaseline(state, isKept, sheets).ok).toBe(may);
  });
});

describe('findings', () => {
  it('begin with the money above the median and name outliers in words', () => {
    const amounts = [1n, 1n, 1n, 1n, 5n];
    const members = amounts.map((amount, index) =>
      comparedMember(`${index}`, 1_000, {
        wenig: money(amount * 100n),
        viel: money(amount * 10_000n),
        zahl: number('3'),
      }),
    );
    const findings = comparisonFindings(
      questionnaireOf(
        numberQuestion('zahl'),
        moneyQuestion('wenig'),
        moneyQuestion('viel'),
        numberQuestion('leer'),
      ),
      members,
      GROUND,
    );
    expect(findings.map(({ itemKey }) => itemKey)).toEqual(['viel', 'wenig', 'zahl']);
    expect(findings[0]).toMatchObject({
      medianText: '100,00\u00a0€ je 1.000 Einwohner',
      spanText: 'von 100,00\u00a0€ je 1.000 Einwohner bis 500,00\u00a0€ je 1.000 Einwohner',
      outliers: ['Stadt 4: 5-mal so viel wie der Median'],
      // 500 − 100 of 900 in all.
      potential:
        '1 Kommune liegt über dem Median; auf dem Median wären es zusammen 400,00\u00a0€ weniger (44,4\u00a0% von allem).',
    });
  });
});
