import { beforeEach, describe, expect, it } from 'vitest';
import { createTestApp } from '../../../../tests/support/test-app.ts';
import { addTestAlliance } from '../../../../tests/support/test-database.ts';
import { type Alliance, findAlliance } from '../../../platform/alliances.ts';
import { verifyChain } from '../../../platform/audit/verify-chain.ts';
import { findMember, insertMembers } from '../store/member-store.ts';
import { auditEntries } from '../test-support/audit-entries.ts';
import { counts, sampleCounty, sampleMember } from '../test-support/member-samples.ts';
import { changeMember, type MemberChangeOrder } from './change-member.ts';
import type { PopulationForm } from './check-population.ts';
import { recordGuest } from './record-guest.ts';
import { recordPopulation } from './record-population.ts';

const { services } = await createTestApp({ routes: {} });
const { database } = services;
let alliance: Alliance;
let count = 0;

beforeEach(async () => {
  count += 1;
  await addTestAlliance(database, `kreis-${count}`);
  const added = await findAlliance(database, `kreis-${count}`);
  if (!added) throw new Error('the test alliance was not stored');
  alliance = added;
  await database.inAlliance(alliance.id, (tx) =>
    insertMembers(tx, alliance.id, [
      { member: sampleMember(), population: counts({ 2021: 6500 }) },
      { member: sampleCounty(), population: [] },
    ]),
  );
});
const stored = (key = '06433001') => database.inAlliance(alliance.id, (tx) => findMember(tx, key));
const audit = () => auditEntries(database, alliance.id);

describe('changing a member', () => {
  const change = (changes: Partial<MemberChangeOrder> = {}) =>
    changeMember(services, alliance, {
      key: '06433001',
      version: 1,
      countyPart: ' Südkreis ',
      standing: 'mitglied',
      actor: 'konto-1',
      ...changes,
    });

  it('keeps county part and standing and tells the trail before and after', async () => {
    expect(await change()).toEqual({ ok: true, value: 'changed' });
    expect(await stored()).toMatchObject({
      version: 2,
      member: { countyPart: 'Südkreis', standing: 'mitglied' },
    });
    expect(await audit()).toEqual([
      {
        action: 'member.changed',
        actor: 'konto-1',
        subject: 'member/06433001',
        before: { countyPart: null, standing: 'mitglied' },
        after: { countyPart: 'Südkreis', standing: 'mitglied' },
      },
    ]);
    expect(
      (await database.inAlliance(alliance.id, (tx) => verifyChain(tx, alliance.id))).broken,
    ).toBeUndefined();
  });

  it('refuses an edit that started from an older version and hands over what is stored', async () => {
    await change();
    const late = await change({ countyPart: 'Nordkreis' });
    expect(late).toMatchObject({
      ok: false,
      error: { kind: 'conflict', current: { version: 2, member: { countyPart: 'Südkreis' } } },
    });
    expect((await stored())?.member.countyPart).toBe('Südkreis');
    expect(await audit()).toHaveLength(1);
  });

  it('of two edits at once one wins and one meets a conflict', async () => {
    const both = await Promise.all([change({ countyPart: 'A' }), change({ countyPart: 'B' })]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await stored())?.version).toBe(2);
    expect(await audit()).toHaveLength(1);
  });

  it('writes nothing where nothing changes', async () => {
    expect(await change({ countyPart: '  ' })).toEqual({ ok: true, value: 'unchanged' });
    expect((await stored())?.version).toBe(1);
    expect(await audit()).toEqual([]);
  });

  it('refuses what cannot be kept, field by field, and an unknown member', async () => {
    const refused = await change({ countyPart: 'x'.repeat(61), standing: 'chef' });
    expect(refused).toMatchObject({ error: { refusals: [{ field: 'countyPart' }, { field: 'standing' }] } });
    expect(await change({ key: '06433099' })).toMatchObject({ error: { kind: 'unknown' } });
    expect(await change({ version: Number.NaN })).toMatchObject({ error: { kind: 'conflict' } });
    expect(await audit()).toEqual([]);
  });
});

describe('recording a count', () => {
  const FORM = { asOf: '2024-12-31', value: '6.515', source: 'Einwohnermeldeamt', reason: '' };
  const record = (changes: Partial<PopulationForm> = {}, key = '06433001') =>
    recordPopulation(services, alliance, { key, form: { ...FORM, ...changes }, actor: 'konto-1' });

  it('adds it beside the others and tells the trail why', async () => {
    expect(await record({ reason: 'Zensus berichtigt' })).toEqual({ ok: true, value: 'recorded' });
    expect(await stored()).toMatchObject({ version: 1, population: [{ value: 6500 }, { value: 6515 }] });
    expect(await audit()).toEqual([
      {
        action: 'population.recorded',
        actor: 'konto-1',
        subject: 'population/06433001',
        after: { asOf: '2024-12-31', value: 6515, source: 'Einwohnermeldeamt', reason: 'Zensus berichtigt' },
      },
    ]);
  });

  it('refuses another count of the same day, and takes the same one as known', async () => {
    expect(await record({ asOf: '2021-12-31', value: '6500' })).toEqual({ ok: true, value: 'known' });
    const refused = await record({ asOf: '2021-12-31', value: '6501' });
    expect(refused).toMatchObject({
      ok: false,
      error: [
        {
          field: 'value',
          message: expect.stringContaining(
            'Zum 31.12.2021 sind schon 6.500 Einwohner eingetragen (Liste 2021).',
          ),
        },
      ],
    });
    expect((await stored())?.population).toEqual(counts({ 2021: 6500 }));
    expect(await audit()).toEqual([]);
  });

  it('of two different counts at once the second is refused', async () => {
    const both = await Promise.all([record({ value: '6515' }), record({ value: '6516' })]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await stored())?.population).toHaveLength(2);
  });

  it('refuses days to come, counties and members there are not', async () => {
    expect(await record({ asOf: '2026-11-22' })).toMatchObject({ error: [{ field: 'asOf' }] });
    expect(await record({}, '06433')).toMatchObject({ error: [{ field: 'value' }] });
    expect(await record({}, '06433099')).toEqual({ ok: false, error: 'unknown' });
    expect(await audit()).toEqual([]);
  });
});

describe('recording a guest', () => {
  const FORM = { kind: 'stadt', name: 'Nierstein', key: '07339043', countyKey: '', standing: 'gast' };
  const record = (changes: Partial<typeof FORM> = {}) =>
    recordGuest(services, alliance, { form: { ...FORM, ...changes }, actor: 'konto-1' });

  it('adds it and tells the trail', async () => {
    expect(await record()).toMatchObject({ ok: true });
    expect(await stored('07339043')).toMatchObject({
      version: 1,
      member: { name: 'Nierstein', kind: 'stadt', standing: 'gast', countyKey: '07339', ars: null },
      population: [],
    });
    expect(await audit()).toMatchObject([
      { action: 'member.added', subject: 'member/07339043', after: { name: 'Nierstein' } },
    ]);
  });

  it('refuses a key that is taken, also when two come at once', async () => {
    const both = await Promise.all([record(), record({ name: 'Nierstein am Rhein' })]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({
      error: [
        {
          field: 'key',
          message: expect.stringMatching(/^Unter 07339043 ist schon Nierstein.* eingetragen\./),
        },
      ],
    });
    expect(await audit()).toHaveLength(1);
  });

  it('writes nothing where a field is wrong', async () => {
    expect(await record({ key: '123' })).toMatchObject({ ok: false, error: [{ field: 'key' }] });
    expect(await audit()).toEqual([]);
  });
});
