import { expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { checkUndertaking } from './check-undertaking.ts';
import type { UndertakingDraft } from './undertaking-draft.ts';

const DRAFT: UndertakingDraft = {
  title: 'Archivwesen',
  description: '',
  areaId: '',
  parentSlug: '',
  crossesCounty: false,
  drivers: [],
  plannedStart: '',
  plannedEnd: '',
  kind: 'umsetzungsmassnahme',
  begins: 'warteliste',
  templateKey: '',
  candidates: [],
  origin: null,
  isSample: false,
};
const refused = (changes: Partial<UndertakingDraft>): string[] => {
  const checked = checkUndertaking(
    { ...DRAFT, ...changes },
    {
      areaIds: [],
      undertakings: [],
      memberKeys: [],
      templateKeys: [],
      today: calendarDate('2026-11-21'),
    },
  );
  return checked.ok ? [] : checked.error.map(({ field }) => field);
};

it.each<[string[], Partial<UndertakingDraft>]>([
  [[], {}],
  [[], { plannedStart: '2027-01-01', plannedEnd: '2027-12-31' }],
  [['plannedStart'], { plannedStart: '9999-12-31' }],
  [['plannedEnd'], { plannedStart: '2027-01-01', plannedEnd: '2270-12-31' }],
  [['plannedStart'], { plannedStart: '1027-01-01' }],
  [['title'], { title: 'Archiv\u0001wesen' }],
  [['title'], { title: 'Archiv\nwesen' }],
  [['title'], { title: '\u202enesewvihcrA' }],
  [['kind'], { kind: 'aufgabe' }],
])('refuses %j of %j', (fields, changes) => {
  expect(refused(changes)).toEqual(fields);
});
