import { expect, it } from 'vitest';
import { day, sampleUndertaking, since } from '../../test-support/project-samples.ts';
import type { UndertakingRecord } from '../undertakings/undertaking-record.ts';
import { besideMatrix } from './beside-matrix.ts';

const made = (id: string, changes: Partial<UndertakingRecord>): UndertakingRecord => ({
  ...sampleUndertaking({ slug: id, ...changes }),
  id,
});
const RUNNING = [since('2020-01-01', 'laufend')];
const UNDERTAKINGS = [
  made('archiv', { states: RUNNING }),
  made('bauhof', { kind: 'oertliche-ikz', states: RUNNING }),
  made('sirenen', { kind: 'oertliche-ikz', states: [since('2015-01-01', 'umgesetzt')] }),
  made('vorbei', { kind: 'oertliche-ikz', states: [since('2025-11-21', 'abgeschlossen')] }),
  made('idee', { kind: 'oertliche-ikz', states: [since('2026-01-01', 'warteliste')] }),
  made('drehleiter', { kind: 'oertliche-ikz', states: RUNNING }),
  made('rettung', { states: RUNNING, crossesCounty: true }),
];
const MEMBERS = [
  { undertakingId: 'bauhof', name: 'Trebur', isGuest: false },
  { undertakingId: 'drehleiter', name: 'Groß-Rohrheim', isGuest: true },
];
const titles = (on: string) => {
  const { local, crossCounty, unknown } = besideMatrix(UNDERTAKINGS, MEMBERS, day(on), ['archiv']);
  return [local, crossCounty, unknown].map((rows) => rows.map(({ undertaking }) => undertaking.id).join(' '));
};

it('lists local work, work beyond the county, and what of nobody is known', () => {
  // A guest takes part in the turntable ladder: it crosses the county, whatever its kind.
  expect(titles('2026-11-20')).toEqual(['bauhof sirenen vorbei', 'drehleiter rettung', 'archiv']);
});

it('lists what ended for a year, and what is carried out for ever', () => {
  expect(titles('2026-11-21')[0]).toBe('bauhof sirenen');
  expect(titles('2030-01-01')[0]).toBe('bauhof sirenen');
});

it('knows nothing before the first state', () => {
  expect(titles('2014-12-31')).toEqual(['', '', '']);
});
