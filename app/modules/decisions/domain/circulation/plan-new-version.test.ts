import { describe, expect, it } from 'vitest';
import { sampleParty } from '../../test-support/circulation-samples.ts';
import { planNewVersion } from './plan-new-version.ts';
import { PARTY_STATES } from './transitions.ts';

/** One member in each state, named after it. */
const PARTIES = PARTY_STATES.map((state) =>
  sampleParty({ memberKey: state, state, agreedVersion: state === 'zugestimmt' ? 1 : null }),
);
const OPEN = ['gefragt', 'rueckfrage', 'bedingt', 'widerspruch'];

describe('a new version', () => {
  it('asks all who take part', () => {
    expect(planNewVersion(PARTIES, 'alle', [], true)).toMatchObject({
      value: { asked: [...OPEN, 'zugestimmt'], carried: [] },
    });
  });

  it('asks who takes no part only by name', () => {
    const plan = planNewVersion(PARTIES, 'alle', ['nimmt-nicht-teil'], false);
    expect(plan).toMatchObject({ value: { asked: [...OPEN, 'zugestimmt', 'nimmt-nicht-teil'] } });
  });

  it('asks the named and everyone whose matter is open; other agreements stay with their version', () => {
    expect(planNewVersion(PARTIES, 'benannte', ['nimmt-nicht-teil'], false)).toMatchObject({
      value: {
        asked: [...OPEN, 'nimmt-nicht-teil'],
        carried: [],
        sentence:
          '5 Kommunen werden zur neuen Fassung gefragt. 1 Zustimmung gilt der früheren Fassung weiter.',
      },
    });
  });

  it('of wording alone asks the open matters and carries agreements over where all need the same version', () => {
    expect(planNewVersion(PARTIES, 'redaktionell', [], true)).toMatchObject({
      value: { asked: OPEN, carried: ['zugestimmt'], sentence: expect.stringContaining('redaktionell') },
    });
    expect(planNewVersion(PARTIES, 'redaktionell', [], false)).toMatchObject({
      value: { asked: OPEN, carried: [] },
    });
  });

  it('is refused where only some would have agreed to the same, or nobody is named', () => {
    expect(planNewVersion(PARTIES, 'benannte', ['zugestimmt'], true)).toMatchObject({
      error: { field: 'scope' },
    });
    expect(planNewVersion(PARTIES, 'benannte', [], false)).toMatchObject({ error: { field: 'named' } });
    expect(planNewVersion(PARTIES, 'alle', ['fremd'], false)).toMatchObject({ error: { field: 'named' } });
  });
});
