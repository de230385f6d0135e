import { beforeEach, describe, expect, it } from 'vitest';
import { addTestAlliance, createTestDatabase } from '../../../../tests/support/test-database.ts';
import type { KeyDate } from '../domain/undertakings/key-date.ts';
import { day, sampleUndertaking } from '../test-support/project-samples.ts';
import { insertKeyDates, listKeyDates } from './key-date-store.ts';
import { insertUndertakings } from './undertaking-store.ts';

const { database } = await createTestDatabase();
let alliance: string;
let count = 0;

beforeEach(async () => {
  count += 1;
  alliance = await addTestAlliance(database, `kreis-${count}`);
});

const keyDate = (date: string, title: string, changes: Partial<KeyDate> = {}): KeyDate => ({
  date: day(date),
  precision: 'day',
  title,
  source: 'Bericht, 2.4',
  undertakingId: null,
  ...changes,
});
const insert = (...dates: KeyDate[]) =>
  database.inAlliance(alliance, (tx) => insertKeyDates(tx, alliance, dates));
const list = (from: string, limit = 10, allianceId = alliance) =>
  database.inAlliance(allianceId, (tx) => listKeyDates(tx, day(from), limit));

describe('key dates', () => {
  it('come back in their order, those of one day by title', async () => {
    const dates = [
      keyDate('2026-12-31', 'Strom', { precision: 'year' }),
      keyDate('2026-11-30', 'Zwischenbericht', { precision: 'month' }),
      keyDate('2026-12-31', 'Gas', { precision: 'half-year' }),
    ];
    await insert(...dates);
    expect(await list('2026-11-21')).toEqual([dates[1], dates[2], dates[0]]);
  });

  it('begin with the day itself and end before the same day two years later', async () => {
    const days = ['2026-11-20', '2026-11-21', '2028-11-20', '2028-11-21'];
    await insert(...days.map((date) => keyDate(date, date)));
    expect((await list('2026-11-21')).map(({ date }) => date)).toEqual(['2026-11-21', '2028-11-20']);
  });

  it('are as many as asked for, the next ones', async () => {
    await insert(keyDate('2027-01-01', 'B'), keyDate('2026-12-01', 'A'), keyDate('2027-02-01', 'C'));
    expect((await list('2026-11-21', 2)).map(({ title }) => title)).toEqual(['A', 'B']);
  });

  it('may name an undertaking of their own alliance, and are seen by nobody else', async () => {
    const ids = await database.inAlliance(alliance, (tx) =>
      insertUndertakings(tx, alliance, [sampleUndertaking()]),
    );
    const named = keyDate('2026-12-31', 'Ende des Vertrags', { undertakingId: ids.get('archiv') ?? null });
    await insert(named);
    expect(await list('2026-11-21')).toEqual([named]);
    const other = await addTestAlliance(database, `fremd-${count}`);
    expect(await list('2026-11-21', 10, other)).toEqual([]);
    await expect(
      database.inAlliance(other, (tx) => insertKeyDates(tx, other, [named])),
    ).rejects.toMatchObject({ code: '23503' });
  });

  it('may be none', async () => {
    await insert();
    expect(await list('2026-11-21')).toEqual([]);
  });
});
