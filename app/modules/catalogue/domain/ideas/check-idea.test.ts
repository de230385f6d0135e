import { describe, expect, it } from 'vitest';
import { checkIdea, type IdeaForm } from './check-idea.ts';

const CATALOGUE = {
  areas: [{ id: 'a1' }],
  tasks: [
    { id: 't1', number: '101' },
    { id: 't2', number: '205' },
  ],
};
const FORM: IdeaForm = {
  title: ' Gemeinsame Friedhofsverwaltung ',
  summary: 'Drei Städte verwalten ihre Friedhöfe zusammen.',
  partners: 'Kelsterbach, Raunheim, Rüsselsheim',
  region: 'Kreis Groß-Gerau',
  state: 'Hessen',
  year: '2015',
  standing: 'umgesetzt',
  source: '12. Zwischenbericht, Kapitel 1',
  link: 'https://ikz.imkreisgg.de',
  areas: ['a1', 'a1'],
  tasks: '205, 101; 205',
  member: '',
};
const fieldsOf = (changes: Partial<IdeaForm>): readonly string[] => {
  const checked = checkIdea({ ...FORM, ...changes }, CATALOGUE, 2026);
  return checked.ok ? [] : checked.error.map(({ field }) => field);
};

describe('checkIdea', () => {
  it('takes a complete idea with each link once', () => {
    expect(checkIdea(FORM, CATALOGUE, 2026)).toMatchObject({
      ok: true,
      value: { title: 'Gemeinsame Friedhofsverwaltung', year: 2015, areaIds: ['a1'], taskIds: ['t2', 't1'] },
    });
  });

  it.each([
    ['no title', { title: ' ' }, ['title']],
    [
      'no words, no region, no source',
      { summary: '', region: '', source: '' },
      ['summary', 'region', 'source'],
    ],
    ['a long title', { title: 'x'.repeat(161) }, ['title']],
    ['a state there is not', { state: 'Preußen' }, ['state']],
    ['no standing', { standing: '' }, ['standing']],
    ['a year of another kind', { year: '15' }, ['year']],
    ['a year far off', { year: '2037' }, ['year']],
    ['a script as link', { link: 'javascript:alert(1)' }, ['link']],
    ['an unsafe link', { link: 'http://example.de' }, ['link']],
    ['an unknown area', { areas: ['a2'] }, ['areas']],
    ['two unknown tasks', { tasks: '101 9 8' }, ['tasks', 'tasks']],
  ] as const)('refuses %s', (_, changes, fields) => {
    expect(fieldsOf(changes)).toEqual(fields);
  });

  it('needs neither year, link, partners nor links into the catalogue', () => {
    expect(fieldsOf({ year: '', link: '', partners: '', areas: [], tasks: '' })).toEqual([]);
  });
});
