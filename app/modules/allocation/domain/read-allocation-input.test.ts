import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../foundation/calendar-date.ts';
import { problemOf, readJson } from '../test-support/allocate-json.ts';

const member = { id: '06435008', name: 'Flörsbachtal', measures: { hours: '32' }, from: '2024-07-01' };
const full = {
  pool: '1140000.00',
  period: { from: '2024-01-01', to: '2024-12-31' },
  members: [member],
  prorate: ['equal'],
  layers: [
    { name: 'Grundbetrag', kind: 'flat', amount: '1200.00' },
    { name: 'Anteil', kind: 'rate', of: 'hours', rate: '65531.91' },
    { name: 'Sockel', kind: 'share', percent: '10', of: 'equal' },
    { name: 'Rest', kind: 'rest', of: 'hours' },
  ],
  floor: { amount: '500.00' },
  cap: { perUnit: '12.005', of: 'hours' },
  guaranteed: { percent: '25', minimum: '3000.00' },
};

describe('reading the JSON of allocate', () => {
  it('turns every field into exact types', () => {
    expect(readJson(full)).toEqual({
      pool: 114_000_000n,
      period: { from: calendarDate('2024-01-01'), to: calendarDate('2024-12-31') },
      members: [
        {
          id: '06435008',
          name: 'Flörsbachtal',
          measures: new Map([['hours', 32_000_000n]]),
          from: '2024-07-01',
          to: null,
        },
      ],
      prorate: ['equal'],
      layers: [
        { kind: 'flat', name: 'Grundbetrag', amount: 120_000n },
        { kind: 'rate', name: 'Anteil', of: 'hours', rate: 65_531_910_000n },
        { kind: 'share', name: 'Sockel', percent: 10_000_000n, of: 'equal' },
        { kind: 'rest', name: 'Rest', of: 'hours' },
      ],
      floor: { amount: 50_000n },
      cap: { perUnit: 12_005_000n, of: 'hours' },
      guaranteed: { percent: 25_000_000n, minimum: 300_000n },
    });
  });

  it('leaves out what may be left out; a member without a name is called by its id', () => {
    const { pool, layers } = full;
    expect(readJson({ pool, members: [{ id: 'a' }], layers, floor: { of: 'hours' } })).toMatchObject({
      period: null,
      members: [{ id: 'a', name: 'a', measures: new Map(), from: null, to: null }],
      prorate: [],
      floor: { of: 'hours' },
      cap: null,
      guaranteed: null,
    });
  });

  it('takes any name for a measure, also those every object inherits', () => {
    const measures = JSON.parse('{ "constructor": "1", "__proto__": "2" }');
    const [first] = readJson({ ...full, members: [{ id: 'a', measures }] }).members;
    expect([...(first?.measures ?? [])]).toEqual([
      ['constructor', 1_000_000n],
      ['__proto__', 2_000_000n],
    ]);
  });
});

describe('what the reader refuses, where, and with which remedy', () => {
  const [flat, rate] = full.layers;
  const withMember = (more: object) => ({ ...full, members: [{ ...member, ...more }] });
  it.each([
    [[], '', 'Liste'],
    [null, '', 'null'],
    [{ ...full, pool: undefined }, 'pool', 'fehlt'],
    [{ ...full, pool: 1140000 }, 'pool', '"1140000.00"'],
    [{ ...full, pool: '1140000' }, 'pool', 'zwei Nachkommastellen'],
    [{ ...full, pool: '1.140.000,00' }, 'pool', 'ohne Tausenderpunkte'],
    [{ ...full, pool: '1e6' }, 'pool', 'kein Geldbetrag'],
    [{ ...full, pool: ' ' }, 'pool', 'leer'],
    [{ ...full, pools: '1.00' }, 'pools', 'unbekannt'],
    [{ ...full, period: { from: '2024-01-01' } }, 'period.to', 'fehlt'],
    [{ ...full, period: { from: '2023-02-29', to: '2024-01-01' } }, 'period.from', 'kein Tag im Kalender'],
    [{ ...full, members: { a: member } }, 'members', 'Liste'],
    [{ ...full, members: ['06435008'] }, 'members[0]', 'Objekt'],
    [withMember({ id: 6435008 }), 'members[0].id', 'Anführungszeichen'],
    [withMember({ id: '' }), 'members[0].id', 'leer'],
    [withMember({ ags: '06435008' }), 'members[0].ags', 'id, name, measures, from und to'],
    [withMember({ measures: { hours: 32 } }), 'members[0].measures.hours', 'Anführungszeichen'],
    [withMember({ measures: { hours: '1,5' } }), 'members[0].measures.hours', '"0.05"'],
    [withMember({ measures: { hours: '0.0000001' } }), 'members[0].measures.hours', 'sechs Nachkommastellen'],
    [withMember({ measures: { hours: '-1' } }), 'members[0].measures.hours', 'unter 0'],
    [withMember({ measures: { equal: '2' } }), 'members[0].measures.equal', 'für alle 1'],
    [withMember({ from: '1.7.2024' }), 'members[0].from', '"2024-07-01"'],
    [{ ...full, prorate: 'equal' }, 'prorate', 'Liste'],
    [
      { ...full, layers: [{ ...flat, kind: 'fixed' }] },
      'layers[0].kind',
      '"flat", "rate", "share" und "rest"',
    ],
    [{ ...full, layers: [{ ...flat, of: 'hours' }] }, 'layers[0].of', 'unbekannt'],
    [{ ...full, layers: [flat, { ...rate, rate: undefined }] }, 'layers[1].rate', 'fehlt'],
    [{ ...full, layers: [{ ...flat, amount: '1200' }] }, 'layers[0].amount', 'kein Geldbetrag'],
    [{ ...full, layers: [{ ...flat, name: 3 }] }, 'layers[0].name', 'Text'],
    [{ ...full, floor: '500.00' }, 'floor', 'Objekt'],
    [{ ...full, floor: {} }, 'floor.amount', 'fehlt'],
    [{ ...full, floor: { amount: '1.00', of: 'hours' } }, 'floor.of', 'unbekannt'],
    [{ ...full, cap: { amount: '1.00' } }, 'cap.amount', 'perUnit und of'],
    [{ ...full, guaranteed: { percent: '25' } }, 'guaranteed.minimum', 'fehlt'],
  ])('%j', (json, path, remedy) => {
    const problem = problemOf(json);
    expect(problem.path).toBe(path);
    expect(problem.message).toContain(remedy);
    expect(problem.message).toMatch(/^[^.]*(\.[^. ][^.]*)*\.$/);
  });
});
