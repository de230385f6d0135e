import { expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { ROUND_STATES } from '../rounds/round-state.ts';
import { checkStart, mayReadOrder, whyNoValidation } from './validation.ts';

const TODAY = calendarDate('2026-11-21');

it('begins once the round is closed, once, and where something is ranked', () => {
  const begins = ROUND_STATES.filter((state) => whyNoValidation({ state }, null, 3) === null);
  expect(begins).toEqual(['geschlossen', 'freigegeben']);
  expect(whyNoValidation({ state: 'geschlossen' }, null, 0)).toContain('kein Bereich');
  const running = {
    state: 'laufend',
    dueOn: TODAY,
    startedOn: TODAY,
    finishedOn: null,
    isSample: false,
    version: 1,
  } as const;
  expect(whyNoValidation({ state: 'geschlossen' }, running, 3)).toContain('schon eine');
});

it('asks for a number of areas that are there and a day to come', () => {
  expect(checkStart({ top: '20', dueOn: '05.12.2026' }, 20, TODAY)).toEqual({
    ok: true,
    value: { top: 20, dueOn: '2026-12-05' },
  });
  const fields = (top: string, dueOn: string) => {
    const checked = checkStart({ top, dueOn }, 20, TODAY);
    return checked.ok ? [] : checked.error.map(({ field }) => field);
  };
  expect(fields('21', '2026-12-05')).toEqual(['top']);
  expect(fields('0', '2026-11-21')).toEqual(['top', 'dueOn']);
  expect(fields('20', 'bald')).toEqual(['dueOn']);
});

it('shows the order of a closed round to who is asked, and else as far as its ranking', () => {
  const closed = {
    state: 'geschlossen',
    answered: 3,
    rankingVisibility: 'oeffentlich',
    ratingsVisibility: 'oeffentlich',
  } as const;
  expect(mayReadOrder(closed, 'leitungen', true)).toBe(true);
  expect(mayReadOrder(closed, 'leitungen', false)).toBe(false);
  expect(mayReadOrder(closed, 'intern', false)).toBe(true);
});
