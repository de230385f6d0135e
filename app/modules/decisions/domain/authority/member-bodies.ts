import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { MemberKind } from '../../../region/domain/index.ts';

/** Who decides for a member: its head, its executive body, its council. */
export type Decider = 'leitung' | 'exekutive' | 'vertretung';

/** What a Hessian municipality or county calls its head and bodies, in the nominative. */
export interface MemberBodies extends Readonly<Record<Decider, string>> {
  /** "den Magistrat": whoever represents the member to the outside. */
  readonly represents: string;
  /** "des Magistrats": whose member signs besides the head. */
  readonly executiveGenitive: string;
  /** The law of its constitution, as cited. */
  readonly law: 'HGO' | 'HKO';
}

const TOWN: MemberBodies = {
  leitung: 'die Bürgermeisterin oder der Bürgermeister',
  exekutive: 'der Magistrat',
  vertretung: 'die Stadtverordnetenversammlung',
  represents: 'den Magistrat',
  executiveGenitive: 'des Magistrats',
  law: 'HGO',
};

const MUNICIPALITY: MemberBodies = {
  leitung: 'die Bürgermeisterin oder der Bürgermeister',
  exekutive: 'der Gemeindevorstand',
  vertretung: 'die Gemeindevertretung',
  represents: 'den Gemeindevorstand',
  executiveGenitive: 'des Gemeindevorstands',
  law: 'HGO',
};

const CITY: MemberBodies = {
  ...TOWN,
  leitung: 'die Oberbürgermeisterin oder der Oberbürgermeister',
};

const COUNTY: MemberBodies = {
  leitung: 'die Landrätin oder der Landrat',
  exekutive: 'der Kreisausschuss',
  vertretung: 'der Kreistag',
  represents: 'den Kreisausschuss',
  executiveGenitive: 'des Kreisausschusses',
  law: 'HKO',
};

const BODIES: Partial<Readonly<Record<MemberKind, MemberBodies>>> = {
  stadt: TOWN,
  gemeinde: MUNICIPALITY,
  sonderstatusstadt: CITY,
  'kreisfreie-stadt': CITY,
  landkreis: COUNTY,
};

/**
 * The head and bodies of a kind of member (HGO §§ 9, 45, 65, 66; HKO §§ 8, 36, 41). Refuses (German sentence) for
 * associations and companies, whose statutes say it, and for the Bavarian Markt.
 */
export function bodiesOf(kind: MemberKind): Result<MemberBodies, string> {
  const bodies = BODIES[kind];
  if (bodies) return ok(bodies);
  return fail(
    'Für diese Art von Mitglied regelt nicht die Gemeindeordnung, wer entscheidet und unterschreibt, sondern seine ' +
      'eigene Satzung. Halten Sie fest, was sie bestimmt, und lassen Sie dort entscheiden.',
  );
}
