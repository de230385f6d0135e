import { describe, expect, it } from 'vitest';
import { euro, RATES, sampleFacts, sampleModel, samplePooled } from '../../test-support/model-samples.ts';
import { sensitivityOf } from './sensitivity.ts';

/** Two members that save 1,536.00 and 768.00 before fixed cost. */
const withFixed = (fixedCost: string) =>
  sampleModel({ pooled: samplePooled({ fixedCost: euro(fixedCost) }) });

describe('how far a result depends on what was assumed', () => {
  it('varies one assumption at a time', () => {
    // 1,500.00 split alike: 786.00 and 18.00; 10 % more are 75.00 each
    const { results } = sensitivityOf(withFixed('1500.00'), RATES);
    const found = results.find(({ assumption, change }) => assumption === 'fixedCost' && change === 10);
    expect(found).toMatchObject({
      saving: euro('654.00'),
      members: [
        { saving: euro('711.00'), turns: false },
        { saving: euro('-57.00'), turns: true },
      ],
    });
  });

  it('varies rates for both sides: 10 % more save 10 % more of 2,304.00', () => {
    const { results } = sensitivityOf(withFixed('0.00'), RATES);
    const found = results.find(({ assumption, change }) => assumption === 'rates' && change === 10);
    expect(found?.saving).toBe(euro('2534.40'));
  });

  it('says which assumption weighs most', () => {
    // Minutes of today: 5,760.00 × 20 % = 1,152.00
    expect(sensitivityOf(withFixed('0.00'), RATES).sentence).toBe(
      'Am meisten hängt das Ergebnis an der Annahme „Minuten heute“: 20 % weniger verschlechtern das Ergebnis aller um 1.152,00\u00a0€.',
    );
  });

  it('has nothing to say without a result', () => {
    const model = sampleModel({ members: [sampleFacts('Aue', null)] });
    expect(sensitivityOf(model, RATES)).toEqual({ results: [], strongest: null, sentence: '' });
  });
});
