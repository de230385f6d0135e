import { describe, expect, it } from 'vitest';
import { AUTUMN, day, sampleCalendar, sittingOn } from '../test-support/meeting-samples.ts';
import type { BodyCalendar, Pause } from './body-calendar.ts';
import { nextSitting } from './next-sitting.ts';

const answer = (body: BodyCalendar, readyOn: string, pauses: readonly Pause[] = []) => {
  const next = nextSitting({ body, pauses }, day(readyOn));
  if (!next.ok) throw new Error(next.error);
  return next.value;
};
const refusal = (body: BodyCalendar, readyOn: string, pauses: readonly Pause[] = []) => {
  const next = nextSitting({ body, pauses }, day(readyOn));
  return next.ok ? 'answered' : next.error;
};

// Mondays; papers are due on the Monday before.
const RECORDED = sampleCalendar([sittingOn('2026-11-09'), sittingOn('2026-11-23'), sittingOn('2026-12-07')]);

describe('the next recorded sitting', () => {
  it.each([
    ['2026-11-02', '2026-11-09', 'on the closing date itself the paper is still in time'],
    ['2026-11-03', '2026-11-23', 'a day later it goes to the next one'],
    ['2026-11-17', '2026-12-07', 'the sitting of the 23rd is no longer reached'],
  ])('for a paper ready on %s is %s: %s', (readyOn, on) => {
    expect(answer(RECORDED, readyOn)).toMatchObject({ sittingId: on, on, estimated: false, warning: null });
  });

  it('says why in German', () => {
    expect(answer(RECORDED, '2026-11-02').reason).toBe('Magistrat am 09.11.2026, Abgabeschluss 02.11.2026.');
  });

  it('is found in whatever order the sittings come', () => {
    const turned = { ...RECORDED, sittings: RECORDED.sittings.toReversed() };
    expect(answer(turned, '2026-11-03')).toEqual(answer(RECORDED, '2026-11-03'));
  });

  it('is never a cancelled one', () => {
    const body = sampleCalendar([sittingOn('2026-11-09', { cancelled: true }), sittingOn('2026-11-23')]);
    expect(answer(body, '2026-11-02').on).toBe('2026-11-23');
  });

  it('follows the sitting’s own closing date', () => {
    const body = sampleCalendar([
      sittingOn('2026-11-09', { closesOn: day('2026-10-19') }),
      sittingOn('2026-11-23', { closesOn: day('2026-11-22') }),
    ]);
    expect(answer(body, '2026-10-20')).toMatchObject({ on: '2026-11-23', closesOn: '2026-11-22' });
  });

  it('is never before the day the paper is ready, whatever closing date a row claims', () => {
    const body = sampleCalendar([
      sittingOn('2026-11-09', { closesOn: day('2026-12-01') }),
      sittingOn('2026-12-07'),
    ]);
    expect(answer(body, '2026-11-20').on).toBe('2026-12-07');
  });

  it('counts in a pause too: what is recorded takes place; a closing date in school holidays is warned of', () => {
    const body = sampleCalendar([sittingOn('2026-10-12')]);
    expect(answer(body, '2026-10-01', [AUTUMN])).toMatchObject({
      on: '2026-10-12',
      warning: expect.stringContaining('Herbstferien 2026'),
    });
  });
});

describe('an estimate', () => {
  const fortnightly = (...days: string[]) =>
    sampleCalendar(
      days.map((on) => sittingOn(on)),
      { rhythmWeeks: 2 },
    );

  it('goes on in the rhythm after the last sitting and says so', () => {
    expect(answer(fortnightly('2026-08-24', '2026-09-07'), '2026-09-01')).toEqual({
      sittingId: null,
      on: '2026-09-21',
      closesOn: '2026-09-14',
      estimated: true,
      reason:
        'Geschätzt: Magistrat tagt alle 2 Wochen, zuletzt eingetragen ist der 07.09.2026. Abgabeschluss wäre der 14.09.2026.',
      warning: null,
    });
  });

  it('leaves out pauses', () => {
    // 21.09. closes on 14.09.; 05.10. lies in the holidays; 19.10. closes within them.
    expect(answer(fortnightly('2026-09-07'), '2026-09-15', [AUTUMN])).toMatchObject({
      on: '2026-10-19',
      closesOn: '2026-10-12',
      warning: expect.stringContaining('Schulferien'),
    });
  });

  it('leaves out days on which a sitting was cancelled, and does not start from them', () => {
    const body = sampleCalendar(
      [
        sittingOn('2026-09-07'),
        sittingOn('2026-09-21', { cancelled: true }),
        sittingOn('2026-10-05', { cancelled: true }),
      ],
      { rhythmWeeks: 2 },
    );
    expect(answer(body, '2026-09-01')).toMatchObject({ on: '2026-10-19', estimated: true });
  });

  it('reaches far ahead', () => {
    expect(answer(fortnightly('2026-09-07'), '2046-01-01')).toMatchObject({ estimated: true });
  });

  it('is refused where every day of the rhythm lies in a pause', () => {
    const ever = { ...AUTUMN, startsOn: day('2026-01-01'), endsOn: day('2099-12-31') };
    expect(refusal(fortnightly('2026-09-07'), '2026-09-15', [ever])).toContain('prüfen Sie die Pausen');
  });
});

describe('where nothing is known', () => {
  it('names the body and the remedy', () => {
    expect(refusal(sampleCalendar([]), '2026-09-01')).toBe(
      'Für „Magistrat“ ist keine passende Sitzung bekannt. Tragen Sie Sitzungen ein.',
    );
    expect(refusal(sampleCalendar([], { rhythmWeeks: 2 }), '2026-09-01')).toContain(
      'Tragen Sie Sitzungen ein.',
    );
    expect(
      refusal(
        sampleCalendar([sittingOn('2026-09-07', { cancelled: true })], { rhythmWeeks: 2 }),
        '2026-09-01',
      ),
    ).toContain('Tragen Sie Sitzungen ein.');
  });

  it('says what the last sitting was where no rhythm goes on from it', () => {
    expect(refusal(RECORDED, '2026-12-01')).toBe(
      'Für „Magistrat“ ist keine passende Sitzung bekannt. Die letzte eingetragene ist am 07.12.2026. Tragen Sie Sitzungen oder einen Rhythmus ein.',
    );
  });
});

it('lets the head decide on the day itself', () => {
  const head = sampleCalendar([], { kind: 'leitung', name: 'Bürgermeisterin oder Bürgermeister' });
  expect(answer(head, '2026-12-24', [AUTUMN])).toMatchObject({
    on: '2026-12-24',
    closesOn: '2026-12-24',
    sittingId: null,
    estimated: false,
    reason: 'Bürgermeisterin oder Bürgermeister entscheidet ohne Sitzung.',
  });
});
