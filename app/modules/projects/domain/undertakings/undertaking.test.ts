import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { since as at } from '../../test-support/project-samples.ts';
import {
  endedOn,
  hasProjectGroup,
  isInMatrix,
  type StateHistory,
  stateAt,
  stateBegan,
  type UndertakingState,
} from './undertaking.ts';

/** The whistle-blower project of Groß-Gerau: started, paused, closed with its minimum goal. */
const HINSCHG: StateHistory = [
  at('2025-10-31', 'abgeschlossen'),
  at('2023-09-01', 'laufend'),
  at('2024-03-01', 'ausgesetzt'),
];
const VERGABEZENTRUM: StateHistory = [
  at('2016-01-01', 'laufend'),
  at('2017-06-01', 'abgeschlossen'),
  at('2017-07-01', 'umgesetzt'),
];

describe('stateAt', () => {
  it.each<[string, UndertakingState | undefined]>([
    ['2023-08-31', undefined],
    ['2023-09-01', 'laufend'],
    ['2024-05-01', 'ausgesetzt'],
    ['2026-01-01', 'abgeschlossen'],
  ])('on %s: %s', (date, state) => {
    expect(stateAt(HINSCHG, calendarDate(date))?.state).toBe(state);
  });
});

describe('stateBegan', () => {
  it('is the first entry of those that say the same state', () => {
    const longer = [
      at('2023-09-01', 'laufend'),
      at('2024-03-01', 'ausgesetzt'),
      at('2024-06-01', 'ausgesetzt'),
    ];
    const began = (day: string) => stateBegan(longer, calendarDate(day))?.since;
    expect(began('2024-07-01')).toBe('2024-03-01');
    expect(began('2024-05-01')).toBe('2024-03-01');
    expect(began('2023-10-01')).toBe('2023-09-01');
    expect(began('2023-08-31')).toBeUndefined();
    expect(stateBegan([...longer, at('2024-09-01', 'laufend')], calendarDate('2025-01-01'))?.since).toBe(
      '2024-09-01',
    );
  });
});

describe('endedOn', () => {
  it('is the day the work ended, not the day the operation began', () => {
    expect(endedOn(VERGABEZENTRUM, calendarDate('2020-01-01'))).toBe('2017-06-01');
  });

  it('is null while the work goes on, paused or not begun', () => {
    expect(endedOn(HINSCHG, calendarDate('2024-05-01'))).toBeNull();
    expect(endedOn(HINSCHG, calendarDate('2020-01-01'))).toBeNull();
  });

  it('is null again when closed work was taken up once more', () => {
    expect(endedOn([...VERGABEZENTRUM, at('2019-01-01', 'laufend')], calendarDate('2020-01-01'))).toBeNull();
  });

  it('is known of work that was never seen running', () => {
    expect(endedOn([at('2024-10-31', 'umgesetzt')], calendarDate('2025-01-01'))).toBe('2024-10-31');
  });
});

describe('kinds', () => {
  it('shows county-wide work in the matrix', () => {
    expect([
      isInMatrix('pruefprojekt'),
      isInMatrix('aufgabe'),
      isInMatrix('oertliche-ikz'),
      isInMatrix('staendige-gruppe'),
    ]).toEqual([true, true, false, false]);
  });

  it('expects no project group of a tender', () => {
    expect([hasProjectGroup('umsetzungsmassnahme'), hasProjectGroup('pilotprojekt')]).toEqual([false, true]);
  });
});
