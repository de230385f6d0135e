import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { since as at } from '../../test-support/project-samples.ts';
import type { UndertakingKind, UndertakingState } from '../undertakings/undertaking.ts';
import { type MatrixCandidate, matrixDateFor, type ReportYear } from './report-year.ts';

const year = (startsOn: string, endsOn: string, title: string, ...ids: string[]): ReportYear => ({
  startsOn: calendarDate(startsOn),
  endsOn: calendarDate(endsOn),
  title,
  source: 'Bericht',
  listed: ids.map((undertakingId) => ({ undertakingId, printedSum: 1, printedImplementationSum: null })),
});
const YEARS = [
  year('2017-11-01', '2018-10-31', '5. Zwischenbericht', 'egov', 'emob'),
  year('2024-11-01', '2025-10-31', '12. Zwischenbericht', 'hitze'),
];

function candidate(
  id: string,
  since: string,
  state: UndertakingState,
  participants = 1,
  kind: UndertakingKind = 'pruefprojekt',
): MatrixCandidate {
  return { id, kind, participants, states: [at(since, state)] };
}
const CANDIDATES = [
  candidate('ki', '2025-10-31', 'in-vorbereitung', 12),
  candidate('idee', '2026-01-01', 'in-vorbereitung', 0),
  candidate('archiv', '2025-07-01', 'laufend'),
  candidate('pause', '2025-07-01', 'ausgesetzt'),
  candidate('kuerzlich', '2025-11-22', 'abgeschlossen'),
  candidate('lange-her', '2025-11-21', 'umgesetzt'),
  candidate('kuenftig', '2026-12-01', 'laufend'),
  candidate('gruppe', '2018-01-01', 'laufend', 15, 'staendige-gruppe'),
  candidate('friedhof', '2015-01-01', 'laufend', 3, 'oertliche-ikz'),
];

const choose = (date: string, years = YEARS) => matrixDateFor(calendarDate(date), years, CANDIDATES);

describe('matrixDateFor', () => {
  it.each([
    ['2018-10-31', '5. Zwischenbericht', '2018-10-31'],
    ['2017-11-01', '5. Zwischenbericht', '2018-10-31'],
    ['2025-03-01', '12. Zwischenbericht', '2025-10-31'],
  ])('(1) %s lies in a reported year', (date, title, cellsAt) => {
    expect(choose(date)).toMatchObject({
      kind: 'recorded',
      cellsAt,
      year: { title },
      reason: expect.stringContaining('liegt im Berichtsjahr'),
    });
  });

  it.each([
    ['2018-11-01', '5. Zwischenbericht'],
    ['2019-10-30', '5. Zwischenbericht'],
    ['2026-10-30', '12. Zwischenbericht'],
  ])('(2) %s is less than twelve months after one', (date, title) => {
    expect(choose(date)).toMatchObject({
      kind: 'recorded',
      year: { title },
      reason: expect.stringContaining('letzte Bericht'),
    });
  });

  it('(3) later, what is agreed, running, paused or ended less than a year ago', () => {
    expect(choose('2026-11-21')).toMatchObject({
      kind: 'current',
      cellsAt: '2026-11-21',
      undertakingIds: ['ki', 'archiv', 'pause', 'kuerzlich'],
    });
  });

  it('(3) answers on the day the next year would end, and where nothing was ever reported', () => {
    expect(choose('2026-10-31').kind).toBe('current');
    expect(choose('2026-11-21', [])).toMatchObject({ kind: 'current' });
  });

  it.each(['2017-10-31', '2019-10-31', '2024-10-31'])('(4) %s has no matrix', (date) => {
    expect(choose(date)).toEqual({
      kind: 'none',
      reason: expect.stringContaining('kein Berichtsjahr erfasst'),
    });
  });
});
