import { describe, expect, it } from 'vitest';
import { cents } from '../../../foundation/cents.ts';
import { millionths } from '../../../foundation/decimal.ts';
import { membersWith, problemOf, readJson } from '../test-support/allocate-json.ts';
import { allocate } from './allocate.ts';

const members = membersWith('hours', [1, 2]);
const [first = {}, second = {}] = members;
const flat = { name: 'Grundbetrag', kind: 'flat', amount: '1.00' };
const share = { name: 'Sockel', kind: 'share', percent: '10', of: 'equal' };
const rest = { name: 'Rest', kind: 'rest', of: 'hours' };
const valid = { pool: '100.00', members, layers: [rest] };
const year = { from: '2024-01-01', to: '2024-12-31' };
const floor = { amount: '1.00' };
const cap = { perUnit: '1.00', of: 'hours' };
const guaranteed = { percent: '25', minimum: '1.00' };

describe('what cannot be split, where, and with which remedy', () => {
  it.each([
    [{ ...valid, members: [] }, 'members', 'mindestens eines'],
    [{ ...valid, members: [first, second, first] }, 'members[2].id', '„a“ kommt mehrfach vor'],
    [{ ...valid, layers: [] }, 'layers', 'mindestens eine'],
    [{ ...valid, layers: [rest, rest] }, 'layers[1].kind', 'nur eine'],
    [{ ...valid, layers: [rest, share] }, 'layers[0].kind', 'stellen Sie sie ans Ende'],
    [{ ...valid, layers: [{ ...flat, amount: '-1.00' }] }, 'layers[0].amount', 'unter 0'],
    [{ ...valid, layers: [{ ...share, percent: '-1' }] }, 'layers[0].percent', 'unter 0'],
    [{ ...valid, layers: [{ ...rest, kind: 'rate', rate: '-0.01' }] }, 'layers[0].rate', 'unter 0'],
    [{ ...valid, members: [{ ...first, from: '2024-07-01' }] }, 'members[0].from', '"period"'],
    [{ ...valid, members: [{ ...first, to: '2024-07-01' }] }, 'members[0].to', '"period"'],
    [{ ...valid, period: { from: year.to, to: year.from } }, 'period', '01.01.2024, bevor'],
    [
      { ...valid, period: year, members: [{ ...first, from: '2024-05-02', to: '2024-05-01' }] },
      'members[0].from',
      '01.05.2024, bevor',
    ],
    [{ ...valid, pool: '-1.00', floor }, 'floor', 'Gutschrift'],
    [{ ...valid, pool: '-1.00', cap }, 'cap', 'Gutschrift'],
    [{ ...valid, pool: '-1.00', guaranteed }, 'guaranteed', 'Gutschrift'],
    [{ ...valid, layers: [share], floor }, 'floor', 'fehlt eine Schicht der Art "rest"'],
    [{ ...valid, layers: [share], cap }, 'cap', 'fehlt eine Schicht der Art "rest"'],
    [{ ...valid, floor: { amount: '-1.00' } }, 'floor.amount', 'unter 0'],
    [{ ...valid, cap: { ...cap, perUnit: '-1.00' } }, 'cap.perUnit', 'unter 0'],
    [{ ...valid, guaranteed: { ...guaranteed, percent: '-1' } }, 'guaranteed.percent', 'unter 0'],
    [{ ...valid, guaranteed: { ...guaranteed, minimum: '-1.00' } }, 'guaranteed.minimum', 'unter 0'],
    [{ ...valid, layers: [{ ...rest, of: 'cases' }] }, 'layers[0].of', 'möglich: equal und hours'],
    [{ ...valid, layers: [{ ...rest, of: 'toString' }] }, 'layers[0].of', 'hat kein Mitglied'],
    [{ ...valid, cap: { ...cap, of: 'cases' } }, 'cap.of', 'hat kein Mitglied'],
    [{ ...valid, floor: { of: 'cases' } }, 'floor.of', 'hat kein Mitglied'],
    [{ ...valid, prorate: ['equal', 'cases'] }, 'prorate[1]', 'hat kein Mitglied'],
    [
      { ...valid, members: [first, { id: 'b', name: 'Brachttal' }] },
      'members[1].measures',
      'Bei Brachttal fehlt',
    ],
    [
      { ...valid, layers: [share, { ...rest, of: 'equal' }], cap, members: [first, { id: 'b' }] },
      'members[1].measures',
      'Bei b fehlt',
    ],
  ])('%j', (json, path, remedy) => {
    const problem = problemOf(json);
    expect(problem.path).toBe(path);
    expect(problem.message).toContain(remedy);
    expect(problem.message.endsWith('.')).toBe(true);
  });

  it('refuses a weight below zero also from callers that do not read JSON', () => {
    const input = readJson(valid);
    const debt = {
      id: 'z',
      name: 'Z',
      measures: new Map([['hours', millionths(-1n)]]),
      from: null,
      to: null,
    };
    expect(allocate({ ...input, members: [...input.members, debt] })).toMatchObject({
      ok: false,
      error: { path: 'members[2].measures.hours', segments: ['members', 2, 'measures', 'hours'] },
    });
    expect(allocate({ ...input, pool: cents(0n) })).toMatchObject({ ok: true });
  });

  it('does not mind two layers of one name or a percentage above 100', () => {
    const over = { ...share, percent: '150' };
    expect(allocate(readJson({ ...valid, layers: [over, over] }))).toMatchObject({ ok: true });
  });
});
