import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../surveys/domain/index.ts';
import { decimal, euro, sampleProcess } from '../../test-support/model-samples.ts';
import { type AdoptingMember, type AnswerMapping, planAdoption } from './plan-adoption.ts';

const figure = (text: string): Answer => ({ value: { kind: 'zahl', value: decimal(text) }, note: '' });
const MAPPING: AnswerMapping = {
  volumes: new Map([['prozess', 'faelle']]),
  minutes: new Map([['schritt', 'minuten']]),
  furtherToday: 'material',
};
const member = (answers: readonly (readonly [string, Answer])[], cases = ''): AdoptingMember => ({
  ...{ memberKey: 'a', name: 'Aue', source: 'Erhebung „Archiv“, Freigabe 1' },
  answers: new Map(answers),
  draft: {
    volumes: new Map([['prozess', cases]]),
    minutes: new Map(),
    ...{ furtherToday: '', furtherPooled: '', note: '' },
  },
});
const plan = (one: AdoptingMember) => planAdoption([one], MAPPING, [sampleProcess()])[0];

describe('figures taken over from released answers', () => {
  it('say what was and what will be, and where they come from', () => {
    const material: Answer = { value: { kind: 'betrag', cents: euro('1250.50') }, note: '' };
    const taken = plan(
      member(
        [
          ['faelle', figure('1200')],
          ['minuten', figure('12.5')],
          ['material', material],
        ],
        '900',
      ),
    );
    expect(taken?.figures).toEqual([
      { label: 'Abrechnen: Fälle', before: '900', after: '1200' },
      { label: 'Abrechnen: Erfassen, Minuten', before: '', after: '12,5' },
      { label: 'Weitere Kosten heute (€)', before: '', after: '1.250,50' },
    ]);
    expect(taken).toMatchObject({
      problems: [],
      draft: { note: 'Erhebung „Archiv“, Freigabe 1', furtherPooled: '0' },
    });
  });

  it('leave alone what was not answered or is the same', () => {
    const taken = plan(
      member(
        [
          ['faelle', figure('900')],
          ['minuten', { value: null, note: 'keine Angabe' }],
        ],
        '900',
      ),
    );
    expect(taken).toMatchObject({ figures: [], problems: [], draft: { note: '' } });
  });

  it('are refused as typed ones are: half a case, hours for minutes', () => {
    const taken = plan(
      member([
        ['faelle', figure('10.5')],
        ['minuten', figure('0.2')],
      ]),
    );
    expect(taken?.problems).toEqual([
      expect.stringContaining('keine ganze Zahl'),
      expect.stringContaining('nicht Stunden'),
    ]);
  });
});
