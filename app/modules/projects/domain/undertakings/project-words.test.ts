import { describe, expect, it } from 'vitest';
import { day, since } from '../../test-support/project-samples.ts';
import { dueText } from './due-text.ts';
import { runningTime } from './running-time.ts';
import { stateLine } from './state-line.ts';

const today = day('2026-11-21');
const stages = [
  { position: 1, state: 'abgeschlossen' as const },
  { position: 2, state: 'laufend' as const },
  { position: 3, state: 'offen' as const },
];

describe('the state of a project in words', () => {
  it.each([
    [since('2026-01-01', 'laufend'), 'Läuft, Stufe 2 von 3'],
    [{ ...since('2026-01-01', 'ausgesetzt'), until: day('2027-03-31') }, 'Ausgesetzt bis 31.03.2027'],
    [
      { ...since('2026-01-01', 'abgeschlossen'), outcome: 'minimalziel' as const },
      'Abgeschlossen: Minimalziel erreicht',
    ],
    [since('2026-01-01', 'abgeschlossen'), 'Abgeschlossen'],
    [null, 'Stand unbekannt'],
  ])('%#', (state, words) => {
    expect(stateLine(state, stages)).toBe(words);
  });
});

describe('the running time', () => {
  const plan = { plannedStart: null, plannedEnd: null };
  const timeOf = (...states: ReturnType<typeof since>[]) => runningTime({ ...plan, states }, today);

  it('is as exact as its source', () => {
    expect(timeOf(since('2026-02-02', 'laufend'))).toBe('seit 02.02.2026');
    expect(
      runningTime(
        {
          ...plan,
          states: [
            { ...since('2021-09-01', 'laufend'), precision: 'season' },
            { ...since('2023-01-01', 'abgeschlossen'), precision: 'year' },
          ],
        },
        today,
      ),
    ).toBe('Herbst 2021 – 2023');
  });

  it('says what is not handed down, and what is planned', () => {
    expect(timeOf(since('2018-10-31', 'umgesetzt'))).toBe('Beginn nicht überliefert, Ende 31.10.2018');
    expect(
      runningTime({ states: [], plannedStart: day('2027-01-01'), plannedEnd: day('2027-12-31') }, today),
    ).toBe('01.01.2027 – 31.12.2027 (geplant)');
    expect(timeOf()).toBe('noch offen');
  });

  it('of what was taken up again goes on', () => {
    const states = [
      since('2024-01-01', 'laufend'),
      since('2025-01-01', 'abgeschlossen'),
      since('2026-01-01', 'laufend'),
    ];
    expect(timeOf(...states)).toBe('seit 01.01.2024');
  });
});

describe('a deadline in words', () => {
  it.each([
    ['2026-12-11', 'Frist ist Freitag, 11.12.2026, in 20 Tagen.'],
    ['2026-11-22', 'Frist ist Sonntag, 22.11.2026, in 1 Tag.'],
    ['2026-11-21', 'Frist ist heute, 21.11.2026.'],
    ['2026-11-19', 'Die Frist war Donnerstag, 19.11.2026, vor 2 Tagen.'],
  ])('%s', (due, words) => {
    expect(dueText(day(due), today)).toBe(words);
  });
});
