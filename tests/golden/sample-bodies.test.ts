import { describe, expect, it } from 'vitest';
import { daysInclusive } from '../../app/foundation/calendar-date.ts';
import { invitationMinimum } from '../../app/modules/meetings/domain/index.ts';
import { GROSS_GERAU_MEMBERS } from '../../db/seeds/gross-gerau/members.ts';
import { MAIN_KINZIG_MEMBERS } from '../../db/seeds/main-kinzig/members.ts';
import { sampleBodies } from '../../db/seeds/sample-bodies.ts';
import { HESSIAN_SCHOOL_HOLIDAYS } from '../../db/seeds/school-holidays.ts';

const MEMBERS = [...GROSS_GERAU_MEMBERS, ...MAIN_KINZIG_MEMBERS];
const BODIES = [...sampleBodies(GROSS_GERAU_MEMBERS), ...sampleBodies(MAIN_KINZIG_MEMBERS)];
const bodiesOf = (key: string) => BODIES.filter(({ memberKey }) => memberKey === key);

describe('the school holidays', () => {
  it('follow one another, two weeks and more each', () => {
    HESSIAN_SCHOOL_HOLIDAYS.forEach(({ startsOn, endsOn }, index) => {
      expect(daysInclusive(startsOn, endsOn)).toBeGreaterThanOrEqual(12);
      expect(daysInclusive(startsOn, endsOn)).toBeLessThanOrEqual(40);
      const next = HESSIAN_SCHOOL_HOLIDAYS[index + 1];
      if (next) expect(next.startsOn > endsOn).toBe(true);
    });
  });

  it('leave Good Friday and Christmas inside (Easter Sundays 28.3.2027 and 16.4.2028)', () => {
    for (const day of ['2026-12-24', '2027-03-26', '2027-12-24', '2028-04-14'])
      expect(HESSIAN_SCHOOL_HOLIDAYS.some(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn)).toBe(
        true,
      );
  });
});

describe('the sample bodies', () => {
  it('give every member its path with the names of the law', () => {
    for (const { member } of MEMBERS)
      expect(bodiesOf(member.key).map(({ position }) => position)).toEqual([1, 2, 3, 4]);
    const names = (key: string) => bodiesOf(key).map(({ name }) => name);
    expect(names('06433010').slice(1)).toEqual([
      'Magistrat',
      'Haupt- und Finanzausschuss',
      'Stadtverordnetenversammlung',
    ]);
    expect(names('06435005').slice(1)).toEqual([
      'Gemeindevorstand',
      'Haupt- und Finanzausschuss',
      'Gemeindevertretung',
    ]);
    expect(names('06433').slice(1)).toEqual(['Kreisausschuss', 'Haupt- und Finanzausschuss', 'Kreistag']);
    expect(names('06433012')[0]).toBe('Oberbürgermeisterin oder Oberbürgermeister');
  });

  it('never sit in school holidays, on weekends or on public holidays, nor twice a day', () => {
    for (const { sittings } of BODIES) {
      expect(new Set(sittings).size).toBe(sittings.length);
      for (const day of sittings) {
        expect(
          HESSIAN_SCHOOL_HOLIDAYS.filter(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn),
        ).toEqual([]);
        expect([1, 2, 3, 4, 5]).toContain(new Date(day).getUTCDay());
        expect(['2027-05-06', '2027-05-17', '2027-05-27']).not.toContain(day);
        expect(day >= '2026-09-01' && day <= '2027-12-31').toBe(true);
      }
    }
  });

  it('of every council sit at least six times in 2027 (§ 56 Abs. 1 HGO)', () => {
    for (const { sittings } of BODIES.filter(({ kind }) => kind === 'vertretung'))
      expect(sittings.filter((day) => day.startsWith('2027')).length).toBeGreaterThanOrEqual(6);
  });

  it('invite no later than the law allows', () => {
    for (const { member } of MEMBERS)
      for (const { kind, invitationDays } of bodiesOf(member.key))
        expect(invitationDays).toBeGreaterThanOrEqual(invitationMinimum(member.kind, kind)?.days ?? 0);
  });

  it('are staggered: no day has more than half of the councils of a county', () => {
    const councils = sampleBodies(MAIN_KINZIG_MEMBERS).filter(({ kind }) => kind === 'vertretung');
    const perDay = Map.groupBy(
      councils.flatMap(({ sittings }) => sittings),
      (day) => day,
    );
    expect(Math.max(...[...perDay.values()].map(({ length }) => length))).toBeLessThanOrEqual(15);
  });
});
