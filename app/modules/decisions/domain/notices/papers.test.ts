import { expect, it } from 'vitest';
import { OCCASION_IDS, occasionOf } from './occasions.ts';
import { checklistOf, missingPapers } from './papers.ts';

const PARTIES = [
  { key: '06433010', name: 'Raunheim' },
  { key: '06433', name: 'Kreis Groß-Gerau' },
];

it('asks for a resolution of each party, and the papers of the occasion', () => {
  const list = checklistOf('mandatierung', PARTIES);
  expect(list.map(({ item }) => item)).toEqual([
    'beschluss/06433010',
    'beschluss/06433',
    'vereinbarung',
    'weitere/1',
  ]);
  expect(missingPapers(list, ['beschluss/06433'])).toEqual([
    'Beschluss: Raunheim',
    'Vereinbarung, von allen unterschrieben',
  ]);
  expect(missingPapers(list, ['beschluss/06433', 'beschluss/06433010', 'vereinbarung'])).toEqual([]);
});

it('keeps what was added beside and offers one more place', () => {
  const items = checklistOf('arbeitsgemeinschaft', PARTIES, ['weitere/10', 'weitere/2', 'fremd/1']);
  expect(items.map(({ item }) => item)).toEqual(['weitere/2', 'weitere/10', 'weitere/11']);
});

it('has papers for every occasion with a duty, each named once', () => {
  for (const id of OCCASION_IDS) {
    const items = checklistOf(id, PARTIES).map(({ item }) => item);
    expect(new Set(items).size).toBe(items.length);
    expect(items.length > 1).toBe(occasionOf(id).duty !== 'keine');
  }
});
