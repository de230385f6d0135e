import { countyDisplayName, displayName, kindOfTextkennzeichen } from './display-name.ts';
import type { RegisterCounty, RegisterMunicipality } from './gv100ad-record.ts';
import type { Member, MemberKind } from './member.ts';
import type { ComparedMember, MemberChange } from './member-import.ts';
import { countyKeyOfAgs } from './member-key.ts';

/** A municipality of the list as a member; undefined where its Textkennzeichen is no municipality. */
export function registeredMunicipality(town: RegisterMunicipality): Member | undefined {
  const kind = kindOfTextkennzeichen(town.textkennzeichen);
  if (!kind.ok) return undefined;
  return {
    key: town.ags,
    name: displayName(town.officialName),
    officialName: town.officialName,
    kind: kind.value,
    standing: 'mitglied',
    ars: town.ars,
    countyKey: countyKeyOfAgs(town.ags),
    countyPart: null,
    areaHectares: town.areaHectares === 0 ? null : town.areaHectares,
  };
}

/** A county of the list as a member. Its name for pages is its official one: the list leaves out the word "Kreis". */
export function registeredCounty(county: RegisterCounty): Member {
  const name = countyDisplayName(county.officialName);
  const none = { countyPart: null, areaHectares: null };
  return {
    key: county.key,
    name,
    officialName: name,
    kind: 'landkreis',
    standing: 'mitglied',
    ars: county.key,
    countyKey: county.key,
    ...none,
  };
}

/** Differences of name, kind and ARS, and area. Each change carries the whole member after this change alone. */
export function compareRegistration(pairs: readonly ComparedMember[]): {
  renamed: MemberChange[];
  reclassified: MemberChange[];
  areaChanged: MemberChange[];
} {
  const changes = pairs.map(({ known, listed }) => ({ from: known.member, to: listed.member }));
  return {
    renamed: changes
      .filter(({ from, to }) => from.officialName !== to.officialName)
      .map(({ from, to }) => ({ from, to: { ...from, name: to.name, officialName: to.officialName } })),
    reclassified: changes
      .filter(({ from, to }) => !sameKind(from.kind, to.kind) || from.ars !== to.ars)
      .map(({ from, to }) => ({
        from,
        to: { ...from, kind: sameKind(from.kind, to.kind) ? from.kind : to.kind, ars: to.ars },
      })),
    areaChanged: changes
      .filter(({ from, to }) => from.areaHectares !== to.areaHectares)
      .map(({ from, to }) => ({ from, to: { ...from, areaHectares: to.areaHectares } })),
  };
}

/** The list does not know Sonderstatusstädte (§ 4a HGO): there they are towns. */
const sameKind = (known: MemberKind, listed: MemberKind): boolean =>
  known === listed || (known === 'sonderstatusstadt' && listed === 'stadt');
