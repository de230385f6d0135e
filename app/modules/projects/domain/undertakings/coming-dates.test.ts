import { describe, expect, it } from 'vitest';
import { day } from '../../test-support/project-samples.ts';
import { comingDates, type DateFacts } from './coming-dates.ts';

const facts = (changes: Partial<DateFacts> = {}): DateFacts => ({
  today: day('2026-11-21'),
  stages: [],
  items: [],
  keyDates: [],
  isSuspended: false,
  until: null,
  round: null,
  ...changes,
});

const stage = {
  position: 6,
  key: 'zwischenbericht',
  title: 'Zwischenbericht',
  papers: [],
  gate: 'alle' as const,
  gateQuestion: '',
  role: 'arbeit' as const,
  usualWeeks: 4,
  state: 'laufend' as const,
  plannedFrom: day('2026-09-28'),
  plannedTo: day('2026-12-11'),
  startedOn: null,
  endedOn: null,
  documentId: null,
  note: '',
  version: 1,
};
const next = { ...stage, position: 7, key: 'soll', title: 'Soll-Konzeption', state: 'offen' as const };

describe('what comes next', () => {
  it('names a deadline once, though the stage ends that day, too', () => {
    const round = { id: 'a', title: 'Zwischenbericht 2026', dueOn: day('2026-12-11') };
    const stages = [stage, { ...next, plannedFrom: day('2027-01-04'), plannedTo: null }];
    expect(comingDates(facts({ stages, round })).map(({ date, title }) => [date, title])).toEqual([
      ['2026-12-11', 'Frist: Zwischenbericht 2026'],
      ['2027-01-04', 'Beginn Soll-Konzeption'],
    ]);
    expect(comingDates(facts({ stages: [stage] })).map(({ title }) => title)).toEqual([
      'Freigabe Zwischenbericht',
    ]);
  });

  it('leaves out what is past, keeps the day of a source as exact as it is, and ends a pause', () => {
    const keyDate = { precision: 'year' as const, source: 'Bericht', undertakingId: 'a' };
    const dates = comingDates(
      facts({
        keyDates: [
          { ...keyDate, date: day('2027-12-31'), title: 'Ende der Verträge' },
          { ...keyDate, date: day('2025-12-31'), title: 'vorbei' },
        ],
        isSuspended: true,
        until: day('2027-03-31'),
        stages: [stage],
      }),
    );
    expect(dates).toEqual([
      { date: '2027-03-31', precision: 'day', title: 'Ende der Aussetzung', note: '' },
      { date: '2027-12-31', precision: 'year', title: 'Ende der Verträge', note: 'Bericht' },
    ]);
  });
});
