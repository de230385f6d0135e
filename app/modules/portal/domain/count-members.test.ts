import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../foundation/calendar-date.ts';
import { type CountedMember, countMembers } from './count-members.ts';

const TODAY = calendarDate('2026-11-21');
const counted = (day: string, value: number) => ({ asOf: calendarDate(day), value });

const member = (name: string, more: Partial<CountedMember> = {}): CountedMember => ({
  key: name,
  name,
  isGuest: false,
  isMunicipality: true,
  population: [],
  ...more,
});

const RAUNHEIM = member('Raunheim', {
  population: [counted('2022-12-31', 16_000), counted('2024-12-31', 16_500)],
});
const TREBUR = member('Trebur', {
  population: [counted('2024-12-31', 13_500), counted('2022-12-31', 13_400)],
});

describe('countMembers', () => {
  it('adds up the municipalities at the newest day', () => {
    expect(countMembers([RAUNHEIM, TREBUR], TODAY)).toEqual({
      members: 2,
      guests: 0,
      population: { asOf: '2024-12-31', total: 30_000 },
      withoutPopulation: [],
      names: [
        { key: 'Raunheim', name: 'Raunheim' },
        { key: 'Trebur', name: 'Trebur' },
      ],
    });
  });

  it('names who has no figure for that day, and does not fill in an older one', () => {
    const late = member('Nauheim', { population: [counted('2022-12-31', 10_500)] });
    const figures = countMembers([RAUNHEIM, late], TODAY);
    expect(figures.population).toEqual({ asOf: '2024-12-31', total: 16_500 });
    expect(figures.withoutPopulation).toEqual(['Nauheim']);
  });

  it('counts the county as a member without inhabitants, and guests apart', () => {
    const county = member('Kreis Groß-Gerau', {
      isMunicipality: false,
      population: [counted('2024-12-31', 280_000)],
    });
    const guest = member('Bad Vilbel', { isGuest: true, population: [counted('2025-12-31', 35_000)] });
    expect(countMembers([RAUNHEIM, county, guest], TODAY)).toMatchObject({
      members: 2,
      guests: 1,
      population: { asOf: '2024-12-31', total: 16_500 },
      withoutPopulation: [],
    });
  });

  it('leaves out days to come, and says nothing where nobody was counted', () => {
    const early = countMembers([TREBUR, RAUNHEIM], calendarDate('2023-06-30'));
    expect(early.population).toEqual({ asOf: '2022-12-31', total: 29_400 });
    expect(countMembers([member('Nauheim')], TODAY)).toMatchObject({
      population: undefined,
      withoutPopulation: [],
    });
    expect(countMembers([], TODAY)).toMatchObject({ members: 0, population: undefined });
  });
});
