import { describe, expect, it } from 'vitest';
import { DEFAULT_WEIGHTS, parseWeights } from './weights.ts';

describe('weights', () => {
  it('reads the default as written in the contract', () => {
    expect(parseWeights('members=40,urgency=40,complexity=20')).toEqual({ ok: true, value: DEFAULT_WEIGHTS });
  });

  it('gives a criterion left out the weight 0, and takes decimals', () => {
    expect(parseWeights('urgency=100')).toMatchObject({
      value: { members: 0n, urgency: 100_000_000n, complexity: 0n },
    });
    expect(parseWeights(' members = 33.3 , urgency = 66.7 ')).toMatchObject({
      value: { members: 33_300_000n, urgency: 66_700_000n },
    });
  });

  it.each([
    ['members=40,urgency=40', 'Die Gewichte ergeben zusammen 80 statt 100; passen Sie sie an.'],
    ['members=120,urgency=-20', 'Das Gewicht urgency ist negativ; erlaubt sind 0 bis 100.'],
    ['members=50,members=50', 'Das Gewicht members steht zweimal da; nennen Sie es einmal.'],
    ['members=viel', 'Das Gewicht members ist keine Zahl („viel“); schreiben Sie zum Beispiel members=40.'],
    [
      'size=100',
      'Das Gewicht „size=100“ ist nicht zu verstehen; schreiben Sie zum Beispiel members=40,urgency=40,complexity=20.',
    ],
    [
      'members=50=50',
      'Das Gewicht „members=50=50“ ist nicht zu verstehen; schreiben Sie zum Beispiel members=40,urgency=40,complexity=20.',
    ],
    [
      '',
      'Das Gewicht „“ ist nicht zu verstehen; schreiben Sie zum Beispiel members=40,urgency=40,complexity=20.',
    ],
  ])('refuses %s', (text, error) => {
    expect(parseWeights(text)).toEqual({ ok: false, error });
  });
});
