import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../app/foundation/calendar-date.ts';
import {
  buildParticipationMatrix,
  isEnd,
  isInMatrix,
  type MatrixCandidate,
  matrixDateFor,
  OUTCOMES,
  type StateEntry,
} from '../../app/modules/projects/domain/index.ts';
import { GROSS_GERAU_DATES } from '../../db/seeds/gross-gerau/dates.ts';

import { REPORT_YEAR_2018 } from '../../db/seeds/gross-gerau/participation-2018.ts';
import { CELLS_2025, REPORT_YEAR_2025 } from '../../db/seeds/gross-gerau/participation-2025.ts';

import { MAIN_KINZIG_MEMBERS } from '../../db/seeds/main-kinzig/members.ts';
import { MAIN_KINZIG_CELLS, MAIN_KINZIG_UNDERTAKINGS } from '../../db/seeds/main-kinzig/undertakings.ts';

import { countOn, KEYS, SEEDS } from './participation-history.ts';

describe('the other seeds', () => {
  it('name each undertaking once, and members and undertakings that exist', () => {
    expect(new Set(SEEDS.map(({ slug }) => slug)).size).toBe(SEEDS.length);
    expect(SEEDS.flatMap(({ memberKeys }) => memberKeys ?? []).filter((key) => !KEYS.has(key))).toEqual([]);
    const slugs = SEEDS.map(({ slug }) => slug);
    const dated = GROSS_GERAU_DATES.flatMap(({ undertaking }) => undertaking ?? []);
    expect(dated.filter((slug) => !slugs.includes(slug))).toEqual([]);
  });

  it('list as many members as the source prints where it names them', () => {
    const counted = [...SEEDS, ...MAIN_KINZIG_UNDERTAKINGS].filter(
      (seed) => seed.memberKeys !== null && seed.printedParticipants !== null,
    );
    expect(counted.map(({ memberKeys }) => memberKeys?.length)).toEqual(
      counted.map((seed) => seed.printedParticipants),
    );
    expect(counted.length).toBeGreaterThan(5);
  });

  it('hang on undertakings that are there', () => {
    const slugs = SEEDS.map(({ slug }) => slug);
    const parents = SEEDS.flatMap(({ parentSlug }) => parentSlug ?? []);
    expect(parents.filter((slug) => !slugs.includes(slug))).toEqual([]);
    expect(parents).toHaveLength(11);
  });

  it('say how an end came about, and why where a reader would ask', () => {
    const ends = SEEDS.flatMap(({ slug, states }) => states.map((entry) => ({ slug, ...entry }))).filter(
      ({ state }) => isEnd(state),
    );
    expect(ends.filter(({ outcome }) => outcome === null)).toEqual([]);
    expect(
      ends.filter(({ outcome, reason }) => outcome && OUTCOMES[outcome].needsReason && reason === ''),
    ).toEqual([]);
    expect(ends.filter(({ state, outcome }) => outcome && OUTCOMES[outcome].state !== state)).toEqual([]);
  });

  it('hold a span by its first day', () => {
    const entries = SEEDS.flatMap(({ states }) => states);
    const firstDays: Readonly<Partial<Record<string, RegExp>>> = {
      month: /-01$/,
      season: /-(03|06|09|12)-01$/,
      'half-year': /-(01|07)-01$/,
      year: /-01-01$/,
    };
    const isFirst = ({ since, precision }: StateEntry) => firstDays[precision]?.test(since) ?? true;
    expect(entries.filter((entry) => !isFirst(entry))).toEqual([]);
  });

  it('keep the half year for which the whistle-blower project rested', () => {
    const states = SEEDS.find(({ slug }) => slug === 'hinschg')?.states.map(
      ({ since, state, until, outcome }) => [since, state, until, outcome],
    );
    expect(states).toEqual([
      ['2023-09-01', 'laufend', null, null],
      ['2024-03-01', 'ausgesetzt', '2024-08-31', null],
      ['2025-01-01', 'abgeschlossen', null, 'minimalziel'],
    ]);
  });

  it('let those begin with AI systems who are marked for it in the matrix', () => {
    const marked = CELLS_2025.filter((cell) => cell.undertakingId === 'smart' && cell.implementation).map(
      ({ memberKey }) => memberKey,
    );
    expect(SEEDS.find(({ slug }) => slug === 'ki-systeme')?.memberKeys).toEqual(marked);
  });

  it('give Main-Kinzig its three tasks with 18, 6 and 3 members', () => {
    const rows = MAIN_KINZIG_MEMBERS.map(({ member }) => member);
    const columns = MAIN_KINZIG_UNDERTAKINGS.map(
      ({ slug: id, title, kind, implementationTitle, printedParticipants }) => {
        return {
          id,
          title,
          kind,
          implementationTitle,
          printedSum: printedParticipants,
          printedImplementationSum: null,
        };
      },
    );
    const matrix = buildParticipationMatrix(rows, columns, MAIN_KINZIG_CELLS);
    expect(matrix.columns.map(({ participants }) => participants)).toEqual([18, 6, 3]);
  });
});

describe('which matrix answers', () => {
  const candidates: MatrixCandidate[] = SEEDS.map(({ slug: id, kind, states }) => {
    return {
      id,
      kind,
      states,
      participants: countOn('2026-11-21', id),
    };
  });
  const choose = (day: string) =>
    matrixDateFor(calendarDate(day), [REPORT_YEAR_2018, REPORT_YEAR_2025], candidates);

  it('the reported ones at the ends of their years', () => {
    expect(choose('2018-10-31')).toMatchObject({
      kind: 'recorded',
      year: { title: '5. Zwischenbericht, Stand Oktober 2018' },
    });
    expect(choose('2025-10-31')).toMatchObject({
      kind: 'recorded',
      year: { title: '12. Zwischenbericht, Stand 31.10.2025' },
    });
  });

  it('on 21.11.2026 what is known to go on', () => {
    expect(choose('2026-11-21')).toMatchObject({
      kind: 'current',
      undertakingIds: ['reinigung', 'archiv', 'ki-systeme', 'reinigung-pilot'],
    });
  });

  it('never local initiatives or permanent groups', () => {
    const answer = choose('2026-11-21');
    const shown = answer.kind === 'none' ? [] : answer.undertakingIds;
    expect(SEEDS.filter(({ slug, kind }) => shown.includes(slug) && !isInMatrix(kind))).toEqual([]);
  });
});
