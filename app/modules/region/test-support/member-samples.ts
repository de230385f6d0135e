import { calendarDate } from '../../../foundation/calendar-date.ts';
import type { Member } from '../domain/member.ts';
import type { PopulationHistory } from '../domain/population-history.ts';
import type { MemberRecord } from '../store/member-store.ts';

/** A town as a test needs it. */
export const sampleMember = (changes: Partial<Member> = {}): Member => ({
  key: '06433001',
  name: 'Biebesheim am Rhein',
  officialName: 'Biebesheim am Rhein',
  kind: 'gemeinde',
  standing: 'mitglied',
  ars: '064330001001',
  countyKey: '06433',
  countyPart: null,
  areaHectares: 1868,
  ...changes,
});

export const sampleCounty = (): Member =>
  sampleMember({
    key: '06433',
    name: 'Kreis Groß-Gerau',
    officialName: 'Kreis Groß-Gerau',
    kind: 'landkreis',
    ars: '06433',
    areaHectares: null,
  });

/** Counts by year end: { 2021: 6500 } is 6,500 on 31.12.2021. */
export const counts = (byYear: Readonly<Record<number, number>>): PopulationHistory =>
  Object.entries(byYear).map(([year, value]) => ({
    asOf: calendarDate(`${year}-12-31`),
    value,
    source: `Liste ${year}`,
  }));

export const sampleRecord = (member: Member, population: PopulationHistory = []): MemberRecord => ({
  id: `id-${member.key}`,
  version: 1,
  member,
  population,
});
