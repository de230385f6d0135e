import { describe, expect, it } from 'vitest';
import { calendarDate as day } from '../../../../foundation/calendar-date.ts';
import { runningStages } from '../../test-support/stage-samples.ts';
import { undatedText } from './undated.ts';
import { whilePreparing } from './while-preparing.ts';

const open = runningStages().map((stage) => ({
  ...stage,
  ...{ state: 'offen' as const, startedOn: null, endedOn: null },
}));
const preparing = {
  ...{ state: 'in-vorbereitung' as const, since: day('2026-10-22'), precision: 'day' as const },
};

describe('stages while a project is prepared', () => {
  it('show the work on the charter as going on, and nothing else', () => {
    const read = whilePreparing(open, preparing).map(({ role, state, startedOn }) => [
      role,
      state,
      startedOn,
    ]);
    expect(read.slice(0, 2)).toEqual([
      ['auftrag', 'laufend', '2026-10-22'],
      ['ablaufplan', 'offen', null],
    ]);
    expect(read.filter(([, state]) => state === 'laufend')).toHaveLength(1);
  });

  it('are as stored in every other state', () => {
    expect(whilePreparing(open, { ...preparing, state: 'warteliste' })).toEqual(open);
    expect(whilePreparing(open, null)).toEqual(open);
  });

  it('say so where the day on which it began is not handed down', () => {
    const [charter] = whilePreparing(open, { ...preparing, precision: 'latest' });
    expect(charter && undatedText(charter)).toBe('läuft, Beginn nicht überliefert');
  });
});
