import { describe, expect, it } from 'vitest';
import { day, sampleUndertaking, since } from '../../test-support/project-samples.ts';
import type { UndertakingRecord } from '../undertakings/undertaking-record.ts';
import { type PortfolioLoad, portfolioLoad, takesPlace } from './portfolio-load.ts';

const TODAY = day('2026-11-21');
const five = {
  validFrom: day('2013-01-01'),
  projects: 5,
  source: '12. Zwischenbericht, Abschnitt 1',
  isSample: false,
};
const project = (id: string, changes: Partial<Omit<UndertakingRecord, 'id'>> = {}): UndertakingRecord => ({
  ...sampleUndertaking({
    slug: id,
    title: id.toUpperCase(),
    states: [since('2026-01-01', 'laufend')],
    ...changes,
  }),
  id,
});
const load = (undertakings: readonly UndertakingRecord[], limits = [five]): PortfolioLoad =>
  portfolioLoad(undertakings, limits, TODAY);
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

describe('who takes a place', () => {
  it.each([
    ['pruefprojekt', true],
    ['umsetzungsprojekt', true],
    ['pilotprojekt', true],
    ['basisprojekt', true],
    ['umsetzungsmassnahme', false],
    ['oertliche-ikz', false],
    ['staendige-gruppe', false],
    ['aufgabe', false],
  ] as const)('%s: %s', (kind, counts) => {
    const { running, beside } = load([project('a', { kind })]);
    expect([ids(running), ids(beside)]).toEqual(counts ? [['a'], []] : [[], ['a']]);
  });

  it.each([
    ['warteliste', 0, 0],
    ['in-vorbereitung', 0, 0],
    ['laufend', 1, 0],
    ['ausgesetzt', 0, 1],
    ['abgeschlossen', 0, 0],
    ['umgesetzt', 0, 0],
    ['verworfen', 0, 0],
  ] as const)('%s: %i running, %i beside', (state, running, beside) => {
    const found = load([project('a', { states: [since('2026-01-01', state)] })]);
    expect([found.running.length, found.beside.length]).toEqual([running, beside]);
  });

  it('a part shares the place of its whole while that runs', () => {
    const pilot = project('pilot', { kind: 'pilotprojekt', parentId: 'reinigung' });
    const found = load([project('reinigung'), pilot]);
    expect(ids(found.running)).toEqual(['reinigung']);
    expect(found.beside[0]?.reason).toContain('Teil von „REINIGUNG“');
    expect(takesPlace(pilot, found)).toBe(false);
    const ended = project('reinigung', { states: [since('2026-01-01', 'abgeschlossen')] });
    expect(ids(load([ended, pilot]).running)).toEqual(['pilot']);
    expect(takesPlace(pilot, load([ended]))).toBe(true);
  });
});

describe('the limit', () => {
  const running = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => project(id));

  it('leaves what is free, never less than nothing', () => {
    expect(load(running.slice(0, 3)).free).toBe(2);
    expect(load(running.slice(0, 5)).free).toBe(0);
    expect(load(running).free).toBe(0);
  });

  it('is the one of the day, and says where there is none', () => {
    const later = { ...five, validFrom: day('2027-01-01'), projects: 6 };
    expect(load([], [later, five]).limit).toBe(five);
    expect(load([], [later])).toMatchObject({ limit: null, free: null });
    expect(load([], [later]).problem).toContain('keine Grenze gleichzeitiger Projekte');
  });
});
