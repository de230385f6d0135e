import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import type { MemberKind } from '../../../region/domain/index.ts';
import { decideResponsibility } from './decide-responsibility.ts';
import { RESPONSIBILITY_RULES } from './responsibility-rules.ts';

const { hinschg, prostschg } = RESPONSIBILITY_RULES;
const IN_2025 = calendarDate('2025-10-31');

const facts = (value: number | null, staff: number | null = null, kind: MemberKind = 'gemeinde') => ({
  kind,
  staff,
  population: value === null ? null : { asOf: calendarDate('2024-12-31'), value, source: 'Destatis' },
});

describe('HinSchG: 10.000 inhabitants or 50 employees', () => {
  it.each<[string, number | null, number | null, boolean | null]>([
    ['Biebesheim', 6515, null, false],
    ['one below', 9999, 500, false],
    ['exactly', 10_000, 50, true],
    ['Nauheim, staff unknown', 10_496, null, null],
    ['large, few staff', 12_000, 49, false],
    ['few staff, population unknown', null, 49, false],
    ['many staff, population unknown', null, 400, null],
  ])('%s', (_, value, staff, responsible) => {
    expect(decideResponsibility(hinschg, IN_2025, facts(value, staff)).responsible).toBe(responsible);
  });

  it('gives the reason with figure, day and source', () => {
    expect(decideResponsibility(hinschg, IN_2025, facts(6515))).toEqual({
      responsible: false,
      reason: 'Weniger als 10.000 Einwohner (6.515 am 31.12.2024).',
      source: expect.stringContaining('GVBl. 2023 S. 348'),
    });
  });

  it('says nothing of counties and of the time before the law', () => {
    expect(decideResponsibility(hinschg, IN_2025, facts(null, 1200, 'landkreis')).responsible).toBeNull();
    expect(decideResponsibility(hinschg, calendarDate('2023-07-01'), facts(6515))).toEqual({
      responsible: null,
      source: null,
      reason: 'Zum Hinweisgeberschutzgesetz ist für den 01.07.2023 kein Schwellenwert hinterlegt.',
    });
  });
});

describe('ProstSchG: 7.500 inhabitants, below it the county', () => {
  it.each<[number | null, MemberKind, boolean | null]>([
    [7499, 'gemeinde', false],
    [7500, 'stadt', true],
    [null, 'gemeinde', null],
    [null, 'landkreis', true],
    [null, 'verband', null],
  ])('%s inhabitants, %s: %s', (value, kind, responsible) => {
    expect(decideResponsibility(prostschg, IN_2025, facts(value, null, kind)).responsible).toBe(responsible);
  });
});
