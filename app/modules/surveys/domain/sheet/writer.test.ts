import { expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { SHEET_STATES, type SheetState } from '../life/sheet.ts';
import { whyNotOnBehalf } from './why-not-on-behalf.ts';
import { interviewLabel, interviewOf, isOnBehalf } from './writer.ts';

const TODAY = calendarDate('2026-11-21');
const label = (day: string, asked: string) =>
  interviewLabel('Geschäftsstelle', { day, function: asked }, TODAY);

it('names an interview by day and function, and finds both again', () => {
  const named = label('2026-11-12', '  Leitung   Hauptamt ');
  expect(named).toEqual({ ok: true, value: 'Geschäftsstelle (Interview am 12.11.2026, Leitung Hauptamt)' });
  expect(interviewOf(named.ok ? named.value : '')).toEqual({
    day: '2026-11-12',
    function: 'Leitung Hauptamt',
  });
  expect(label('21.11.2026', 'Amt (Kasse)')).toMatchObject({
    value: 'Geschäftsstelle (Interview am 21.11.2026, Amt Kasse)',
  });
  expect(interviewOf('Leitung')).toBeUndefined();
});

it('refuses a day to come and an interview with nobody', () => {
  const fields = (day: string, asked: string) => {
    const named = label(day, asked);
    return named.ok ? [] : named.error.map(({ field }) => field);
  };
  expect(fields('', '')).toEqual(['day', 'function']);
  expect(fields('2026-11-22', 'Kasse')).toEqual(['day']);
  expect(fields('gestern', 'x'.repeat(81))).toEqual(['day', 'function']);
});

it('tells what was entered for a member from what it wrote itself', () => {
  const byLabels = [
    'Geschäftsstelle',
    'Geschäftsstelle (Interview, Beispiel)',
    'Projektleitung (Interview am 12.11.2026, Kasse)',
  ];
  expect(byLabels.map((byLabel) => isOnBehalf({ byLabel }))).toEqual([true, true, true]);
  for (const byLabel of ['Leitung', 'Geschäftsstellenleitung', 'Bauamt (per Link)'])
    expect(isOnBehalf({ byLabel })).toBe(false);
});

it('lets office and lead enter only where the member has written nothing itself', () => {
  const own = [{ byLabel: 'Leitung' }];
  const theirs = [{ byLabel: 'Geschäftsstelle' }];
  const proved = { proofSha256: 'ab' };
  for (const state of Object.keys(SHEET_STATES) as SheetState[]) {
    expect(whyNotOnBehalf({ state, answers: own, lastRelease: undefined })).toContain('arbeitet selbst');
    expect(whyNotOnBehalf({ state, answers: [...theirs, ...own], lastRelease: proved })).toContain(
      'arbeitet selbst',
    );
    expect(whyNotOnBehalf({ state, answers: theirs, lastRelease: proved })).toBeNull();
  }
  const released = { state: 'freigegeben', answers: theirs, lastRelease: { proofSha256: null } } as const;
  expect(whyNotOnBehalf(released)).toContain('selbst freigegeben');
  expect(whyNotOnBehalf({ state: 'offen', answers: [], lastRelease: undefined })).toBeNull();
});
