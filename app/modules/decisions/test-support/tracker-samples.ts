import { type CalendarDate, calendarDate } from '../../../foundation/calendar-date.ts';
import type { Database } from '../../../platform/transaction.ts';
import { insertBodies, insertSittings } from '../../meetings/index.ts';
import type { MemberKind, RegisteredMember } from '../../region/domain/index.ts';
import { insertMembers } from '../../region/index.ts';
import type { MatterForm } from '../domain/tracker/check-matter.ts';
import type { Station } from '../domain/tracker/station.ts';

export const day = (text: string): CalendarDate => calendarDate(text);

const SOURCE = 'Test';

/** A town, a municipality and their county, with the bodies that the law gives them and sittings of a made-up winter. */
export const PARTIES = [
  { key: '06433010', name: 'Raunheim', kind: 'stadt', inhabitants: 17_000 },
  { key: '06433003', name: 'Büttelborn', kind: 'gemeinde', inhabitants: 15_000 },
  { key: '06433', name: 'Kreis Groß-Gerau', kind: 'landkreis', inhabitants: null },
] as const;

const BODIES: Readonly<
  Record<string, readonly (readonly [Exclude<Station, 'fachamt'>, string, readonly string[]])[]>
> = {
  '06433010': [
    ['exekutive', 'Magistrat', ['2026-12-01', '2026-12-15']],
    ['ausschuss', 'Haupt- und Finanzausschuss', ['2026-12-17', '2027-02-04']],
    ['vertretung', 'Stadtverordnetenversammlung', ['2027-02-18', '2027-04-15']],
  ],
  '06433003': [
    ['exekutive', 'Gemeindevorstand', ['2026-12-07']],
    ['vertretung', 'Gemeindevertretung', ['2026-12-16', '2027-02-10']],
  ],
  '06433': [
    ['exekutive', 'Kreisausschuss', ['2026-12-08', '2027-01-12']],
    ['ausschuss', 'Haupt- und Finanzausschuss', ['2027-01-28']],
    ['vertretung', 'Kreistag', ['2027-02-15', '2027-03-22']],
  ],
};

const registered = (
  key: string,
  name: string,
  kind: MemberKind,
  inhabitants: number | null,
): RegisteredMember => ({
  member: {
    key,
    name,
    officialName: name,
    kind,
    standing: 'mitglied',
    ars: null,
    countyKey: '06433',
    countyPart: null,
    areaHectares: null,
  },
  population: inhabitants === null ? [] : [{ asOf: day('2025-12-31'), value: inhabitants, source: SOURCE }],
});

/** Adds the three parties with bodies and sittings; papers are due 14 days ahead. Answers their ids by key. */
export const addParties = (database: Database, allianceId: string): Promise<ReadonlyMap<string, string>> =>
  database.inAlliance(allianceId, async (tx) => {
    const ids = await insertMembers(
      tx,
      allianceId,
      PARTIES.map(({ key, name, kind, inhabitants }) => registered(key, name, kind, inhabitants)),
    );
    const bodies = PARTIES.flatMap(({ key }) =>
      (BODIES[key] ?? []).map(([kind, name, days], index) => ({ key, kind, name, days, index })),
    );
    const bodyIds = await insertBodies(
      tx,
      allianceId,
      bodies.map(({ key, kind, name, index }) => ({
        memberId: ids.get(key) ?? '',
        kind,
        name,
        position: index + 1,
        closingDays: 14,
        invitationDays: 3,
        rhythmWeeks: null,
        activeFrom: day('2026-04-01'),
        activeTo: null,
        source: SOURCE,
        isSample: false,
      })),
    );
    await insertSittings(
      tx,
      allianceId,
      bodies.flatMap(({ days }, index) =>
        days.map((on) => ({
          bodyId: bodyIds[index] ?? '',
          on: day(on),
          closesOn: null,
          note: '',
          isSample: false,
        })),
      ),
    );
    return ids;
  });

/** An agreement that all three councils must resolve on. */
export const sampleMatterForm = (changes: Partial<MatterForm> = {}): MatterForm => ({
  title: 'Gemeinsame Vergabestelle',
  kind: 'oeffentlich-rechtliche-vereinbarung',
  summary: 'Vergaben an einer Stelle',
  resolution: '{{gremium}} von {{kommune}} beschließt den Beitritt für {{betrag}}.',
  grounds: '{{vertragspartei}} hat {{einwohner}} Einwohner ({{stichtag}}).',
  needsAll: true,
  needsAllSource: '§ 27 Abs. 1 KGG',
  nonPublic: false,
  wishedStart: '2027-07-01',
  ...changes,
});
