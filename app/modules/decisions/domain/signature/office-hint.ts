import type { MemberKind } from '../../../region/domain/index.ts';
import type { Capacity } from '../authority/authority-law.ts';

type Offices = Readonly<Record<Capacity, string>>;

const TOWN: Offices = { leitung: 'Bürgermeisterin', 'weiteres-mitglied': 'Erster Stadtrat' };
const CITY: Offices = { leitung: 'Oberbürgermeisterin', 'weiteres-mitglied': 'Stadtrat' };

/** Offices as HGO § 45 and HKO § 36 call them; for others the statute says it. */
const OFFICES: Partial<Readonly<Record<MemberKind, Offices>>> = {
  stadt: TOWN,
  gemeinde: { leitung: 'Bürgermeisterin', 'weiteres-mitglied': 'Erster Beigeordneter' },
  sonderstatusstadt: CITY,
  'kreisfreie-stadt': CITY,
  landkreis: { leitung: 'Landrätin', 'weiteres-mitglied': 'Erster Kreisbeigeordneter' },
};

/** What to write for the office of who signed, with an example from the member's own constitution. */
export function officeHint(kind: MemberKind, capacity: Capacity): string {
  const office = OFFICES[kind]?.[capacity];
  const example =
    office === undefined ? 'Als Amt, was die Satzung nennt' : `Als Amt zum Beispiel „${office}“`;
  return `${example}${capacity === 'leitung' ? ', bei Vertretung leer lassen' : ''}. Bitte keinen Namen.`;
}
