import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { checkHead, checkUndertaking, type DraftContext } from './check-undertaking.ts';
import type { UndertakingDraft } from './undertaking-draft.ts';

const CONTEXT: DraftContext = {
  areaIds: ['archiv'],
  undertakings: [
    { id: '1', slug: 'ganzes', parentId: null },
    { id: '2', slug: 'teil', parentId: '1' },
    { id: '3', slug: 'teil-vom-teil', parentId: '2' },
  ],
  memberKeys: ['raunheim', 'trebur'],
  templateKeys: ['pruefprojekt'],
  today: calendarDate('2026-11-21'),
};
const DRAFT: UndertakingDraft = {
  title: ' Archiv ',
  description: '',
  kind: 'pruefprojekt',
  begins: 'in-vorbereitung',
  areaId: 'archiv',
  parentSlug: '',
  crossesCounty: false,
  drivers: ['kompetenz', 'kompetenz'],
  plannedStart: '2027-01-01',
  plannedEnd: '2027-12-31',
  templateKey: 'pruefprojekt',
  candidates: [
    { memberKey: 'raunheim', roles: ['PG', 'PL'] },
    { memberKey: 'trebur', roles: [] },
  ],
  origin: null,
  isSample: false,
};
const fieldsOf = (changes: Partial<UndertakingDraft>): string[] => {
  const checked = checkUndertaking({ ...DRAFT, ...changes }, CONTEXT);
  return checked.ok ? [] : checked.error.map(({ field }) => field);
};

describe('a new undertaking', () => {
  it('is kept tidy: trimmed, each driver once, roles in their order', () => {
    expect(checkUndertaking(DRAFT, CONTEXT)).toMatchObject({
      ok: true,
      value: {
        title: 'Archiv',
        drivers: ['kompetenz'],
        candidates: [
          { memberKey: 'raunheim', roles: ['PL', 'PG'] },
          { memberKey: 'trebur', roles: [] },
        ],
      },
    });
  });

  it.each<[string[], Partial<UndertakingDraft>]>([
    [['title'], { title: ' ' }],
    [[], { title: 'x'.repeat(160) }],
    [['title', 'description'], { title: 'x'.repeat(161), description: 'x'.repeat(2001) }],
    [['kind'], { kind: 'irgendwas' }],
    [['begins'], { begins: 'laufend' }],
    [['areaId'], { areaId: 'unbekannt' }],
    [['parent'], { parentSlug: 'unbekannt' }],
    [['drivers'], { drivers: ['macht'] }],
    [['title'], { title: 'Archiv\u0001wesen' }],
    [['title'], { title: 'Archiv\nwesen' }],
    [['title'], { title: '\u202enesewvihcrA' }],
    [['plannedStart'], { plannedStart: '2027-02-30' }],
    [['plannedStart'], { plannedStart: '9999-12-31', plannedEnd: '' }],
    [['plannedStart'], { plannedStart: '1027-01-01', plannedEnd: '' }],
    [['plannedEnd'], { plannedEnd: '2270-12-31' }],
    [['plannedEnd'], { plannedEnd: '2026-12-31' }],
    [[], { plannedEnd: '2027-01-01' }],
    [[], { plannedStart: '', plannedEnd: '' }],
    [['candidates'], { candidates: [{ memberKey: 'unbekannt', roles: [] }] }],
    [['candidates'], { candidates: [...DRAFT.candidates, { memberKey: 'trebur', roles: [] }] }],
    [['candidates'], { candidates: [{ memberKey: 'trebur', roles: ['CHEF'] }] }],
    // A charter binds at least two; nobody chosen yet is fine.
    [['candidates'], { candidates: [{ memberKey: 'trebur', roles: [] }] }],
    [[], { candidates: [] }],
    // Charter and schedule are stages of a standard, so what needs a charter needs one of those that suit it.
    [['template'], { templateKey: '' }],
    [['template'], { templateKey: 'phasenmodell' }],
    [[], { kind: 'oertliche-ikz', templateKey: '', candidates: [{ memberKey: 'trebur', roles: [] }] }],
  ])('is refused for %j: %j', (fields, changes) => {
    expect(fieldsOf(changes)).toEqual(fields);
  });

  it('needs no standard where there is none for its kind', () => {
    expect(checkUndertaking({ ...DRAFT, templateKey: '' }, { ...CONTEXT, templateKeys: [] }).ok).toBe(true);
  });
});

describe('the place of an undertaking', () => {
  it.each([
    ['1', 'ganzes', false],
    ['1', 'teil', false],
    ['1', 'teil-vom-teil', false],
    ['2', 'ganzes', true],
    ['3', 'teil', true],
    ['3', 'ganzes', true],
  ])('of %s below %s: %s, never below itself', (id, parentSlug, fits) => {
    expect(checkHead({ ...DRAFT, parentSlug }, CONTEXT, { id }).ok).toBe(fits);
  });

  it('ends in histories that run in a circle', () => {
    const circle = [
      { id: '1', slug: 'a', parentId: '2' },
      { id: '2', slug: 'b', parentId: '1' },
    ];
    const context = { ...CONTEXT, undertakings: circle };
    expect(checkHead({ ...DRAFT, parentSlug: 'a' }, context, { id: '9' }).ok).toBe(true);
  });
});
