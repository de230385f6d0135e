import { describe, expect, it } from 'vitest';
import { day, since } from '../../test-support/project-samples.ts';
import { fitsFilter, knownYears, type ProjectFilter, wentOnIn } from './project-filter.ts';
import { projectGroup } from './project-group.ts';
import { projectUrgency } from './project-urgency.ts';

const history = [since('2019-05-01', 'laufend'), since('2021-03-01', 'umgesetzt')];
const ALL: ProjectFilter = { search: '', state: '', kind: '', member: '', year: '' };

describe('the list of projects', () => {
  it('knows in which years something went on', () => {
    const years = ['2018', '2019', '2020', '2021', '2022'].filter((year) => wentOnIn(history, year));
    expect(years).toEqual(['2019', '2020', '2021']);
    expect(wentOnIn(history, 'x')).toBe(false);
    expect(wentOnIn([], '2019')).toBe(false);
    expect(knownYears([history], day('2021-11-21'))).toEqual(['2021', '2020', '2019']);
    expect(knownYears([], day('2021-11-21'))).toEqual(['2021']);
  });

  it('answers all of a question at once', () => {
    const project = {
      title: 'Klärschlamm',
      kind: 'pruefprojekt' as const,
      states: history,
      state: { state: 'umgesetzt' },
      participants: [{ memberKey: '06433010' }],
    };
    const fits = (changes: Partial<ProjectFilter>) => fitsFilter(project, { ...ALL, ...changes });
    expect(fits({})).toBe(true);
    expect(fits({ search: 'KLÄR', state: 'umgesetzt', member: '06433010', year: '2020' })).toBe(true);
    expect(fits({ state: 'beendet' })).toBe(true);
    expect(fits({ state: 'laufend' })).toBe(false);
    expect(fits({ kind: 'pilotprojekt' })).toBe(false);
    expect(fits({ member: '06433001' })).toBe(false);
  });

  it('puts a red light before everything and what is over last', () => {
    const places = [
      projectUrgency('ausgesetzt', 'rot'),
      projectUrgency('laufend', 'gelb'),
      projectUrgency('laufend', 'gruen'),
      projectUrgency('in-vorbereitung', 'grau'),
      projectUrgency('warteliste', 'grau'),
      projectUrgency(null, 'grau'),
      projectUrgency('umgesetzt', 'grau'),
      projectUrgency('verworfen', 'grau'),
    ];
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(new Set(places).size).toBe(places.length);
  });

  it('keeps apart what is not county-wide', () => {
    const group = (kind: Parameters<typeof projectGroup>[0]['kind'], crossesCounty = false) =>
      projectGroup({ kind, crossesCounty });
    expect(group('pruefprojekt')).toBe('kreisweit');
    expect(group('oertliche-ikz')).toBe('oertlich');
    expect(group('staendige-gruppe')).toBe('staendig');
    expect(group('oertliche-ikz', true)).toBe('ueber-den-kreis');
  });
});
