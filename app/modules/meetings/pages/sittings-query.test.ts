import { expect, it } from 'vitest';
import { day } from '../test-support/meeting-samples.ts';
import { readSittingsQuery } from './sittings-query.ts';

const read = (address: string) => readSittingsQuery(new URLSearchParams(address), day('2026-11-21'));

it('asks for the next four weeks where nothing is given', () => {
  expect(read('')).toMatchObject({
    memberKey: '',
    kind: '',
    from: '2026-11-21',
    to: '2026-12-18',
    problem: null,
  });
});

it('takes days as browsers send and people type them', () => {
  expect(read('von=1.1.2027&bis=2027-03-31&art=vertretung&kommune=06433010')).toMatchObject({
    from: '2027-01-01',
    to: '2027-03-31',
    kind: 'vertretung',
    memberKey: '06433010',
    problem: null,
  });
  expect(read('von=2027-01-01')).toMatchObject({ from: '2027-01-01', to: '2027-01-28' });
});

it.each([
  ['von=gestern', '„gestern“ ist kein Tag'],
  ['bis=2027-02-30', '„2027-02-30“ ist kein Tag'],
  ['von=2027-02-01&bis=2027-01-01', '„Bis“ liegt vor „Von“'],
])('falls back with a word about „%s“', (address, sentence) => {
  const asked = read(address);
  expect(asked).toMatchObject({ from: '2026-11-21', to: '2026-12-18' });
  expect(asked.problem).toContain(sentence);
});

it('shows two years at most, and all kinds for one there is not', () => {
  expect(read('von=2026-01-01&bis=2099-12-31')).toMatchObject({
    to: '2028-01-02',
    problem: expect.stringContaining('höchstens zwei Jahre'),
  });
  expect(read('art=__proto__').kind).toBe('');
});
