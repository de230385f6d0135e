import { describe, expect, it } from 'vitest';
import { rankAreas } from '../ranking/rank-areas.ts';
import { type Rating, wholeMark } from '../ranking/rating.ts';
import { bundleFigures, type FigureSource } from './bundle-figures.ts';
import { checkBundle } from './check-bundle.ts';
import { compareFigures } from './compare-figures.ts';
import { partnerProblem } from './partner-problem.ts';
import { readFrozenFigures } from './read-frozen-figures.ts';

const rating = (
  member: string,
  task: string,
  urgency: number | null,
  complexity: number,
  interested = true,
): Rating => ({
  ...{ member, task, interested, cohort: 'study', area: task < '200' ? 'Archiv' : 'Bauhof' },
  urgency: urgency === null ? null : wholeMark(urgency),
  complexity: wholeMark(complexity),
});
const RATINGS = [
  rating('a', '101', 8, 3),
  rating('a', '102', null, 5),
  rating('b', '101', 5, 3),
  rating('b', '102', 9, 5, false),
  rating('c', '201', 4, 2),
  rating('d', '102', 10, 5),
];
const source: FigureSource = {
  round: { title: 'Runde 2026', slug: 'runde-2026', asOf: '2026-06-30' },
  ratings: RATINGS,
  ranking: rankAreas(RATINGS),
  countyWideFrom: 50,
};
const content = {
  areas: new Set(['Archiv']),
  taskIds: new Set(['101', '102']),
  memberKeys: new Set(['a', 'b', 'county']),
};

describe('the figures of a bundle', () => {
  const figures = bundleFigures(content, source);

  it('count its members and tasks alone, as the ranking counts an area', () => {
    // a and b of four members; urgency (8 + 5) ÷ 2, the row without interest and the missing mark left out;
    // complexity of the three rows with interest: (3 + 5 + 3) ÷ 3.
    expect(figures).toMatchObject({
      ...{ members: 3, wanting: 2, roundMembers: 4, view: 'kreisweit', urgency: '6.50', complexity: '3.67' },
      viewReason: '2 von 4 Kommunen (50,0\u00a0%) erreichen die Schwelle von 50\u00a0%.',
      areas: [{ area: 'Archiv', rank: 1, of: 2 }],
    });
  });

  it('have no means where nobody of the bundle wants anything', () => {
    const nobody = bundleFigures({ ...content, memberKeys: new Set(['county']) }, source);
    expect(nobody).toMatchObject({
      members: 1,
      wanting: 0,
      urgency: null,
      complexity: null,
      view: 'bilateral',
    });
  });

  it('come back from JSON as they were frozen, and nothing else does', () => {
    expect(readFrozenFigures(JSON.parse(JSON.stringify(figures)))).toEqual(figures);
    for (const broken of [null, [], { ...figures, members: '3' }, { ...figures, areas: {} }])
      expect(() => readFrozenFigures(broken)).toThrow('frozen figures');
  });

  it('tell what is different today, and nothing where all is the same', () => {
    expect(compareFigures(figures, figures)).toEqual([]);
    const later = { ...source, round: { ...source.round, title: 'Runde 2027' } };
    const now = bundleFigures({ ...content, memberKeys: new Set(['a', 'b', 'd']) }, later);
    // (8 + 5 + 10) ÷ 3 and (3 + 5 + 3 + 5) ÷ 4.
    expect(compareFigures(figures, now)).toEqual([
      { label: 'Bedarfsabfrage', frozen: 'Runde 2026', now: 'Runde 2027' },
      { label: 'mit Interesse', frozen: '2 von 4', now: '3 von 4' },
      { label: 'Ø Dringlichkeit', frozen: '6,50', now: '7,67' },
      { label: 'Ø Komplexität', frozen: '3,67', now: '4,00' },
    ]);
  });
});

describe('what is typed about a bundle', () => {
  it('is trimmed, and a task counts once', () => {
    const form = { title: ' Archiv ', grounds: ' ', note: '', taskIds: ['1', '1', '2'] };
    expect(checkBundle(form)).toEqual({
      ok: true,
      value: { title: 'Archiv', grounds: '', note: '', taskIds: ['1', '2'] },
    });
  });

  it('is refused with everything that is wrong at once', () => {
    const refused = checkBundle({ title: '', grounds: 'x'.repeat(4_001), note: '', taskIds: [] });
    expect(refused.ok ? [] : refused.error.map(({ field }) => field)).toEqual(['title', 'grounds', 'tasks']);
    const many = checkBundle({
      title: 'A',
      grounds: '',
      note: '',
      taskIds: Array.from({ length: 61 }, (_, index) => String(index)),
    });
    expect(many.ok ? '' : many.error[0]?.message).toContain('höchstens 60 Aufgaben');
  });
});

describe('what a search for partners needs', () => {
  const partners = Array.from({ length: 31 }, (_, index) => ({ key: String(index) }));
  it.each([
    [{ isOpen: false, tasks: 1, partners, start: '' }, 'nicht geöffnet'],
    [{ isOpen: true, tasks: 0, partners, start: '' }, 'Wählen Sie eine Aufgabe'],
    [{ isOpen: true, tasks: 1, partners: partners.slice(0, 1), start: '' }, 'weniger als zwei'],
    [{ isOpen: true, tasks: 1, partners, start: 'x' }, 'kein Interesse angegeben'],
    [{ isOpen: true, tasks: 1, partners, start: '' }, '31 Mitglieder Interesse, zu viele'],
  ])('is asked for: %o', (facts, sentence) => {
    expect(partnerProblem(facts)).toContain(sentence);
  });

  it('is there for thirty, and for more with one that must be part', () => {
    expect(partnerProblem({ isOpen: true, tasks: 1, partners: partners.slice(1), start: '' })).toBeNull();
    expect(partnerProblem({ isOpen: true, tasks: 1, partners, start: '0' })).toBeNull();
  });
});
