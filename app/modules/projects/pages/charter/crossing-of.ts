import { germanDate, germanEuro, germanList } from '../../../../foundation/german.ts';
import type { CrossingField } from '../../../../ui/crossing.tsx';
import { type Charter, type CharterMember, COST_KINDS } from '../../domain/charter/charter.ts';
import { DRIVERS } from '../../domain/undertakings/undertaking-record.ts';
import { CHARTER_FIELD, type CharterField } from './charter-fields.ts';

type Roster = readonly { readonly key: string; readonly name: string }[];

/** Both charters field by field, in words. */
export const crossingOf = (stored: Charter, typed: Charter, roster: Roster): CrossingField[] =>
  (Object.keys(TEXTS) as readonly CharterField[]).map((field) => ({
    ...CHARTER_FIELD[field],
    stored: TEXTS[field](stored, roster),
    typed: TEXTS[field](typed, roster),
  }));

const lines = (
  { members }: Charter,
  roster: Roster,
  fits: (member: CharterMember) => boolean,
  say: (name: string, member: CharterMember) => string = (name) => name,
): string =>
  roster
    .flatMap(({ key, name }) => {
      const member = members.find(({ memberKey }) => memberKey === key);
      return member && fits(member) ? [say(name, member)] : [];
    })
    .join('\n');

const TEXTS: Readonly<Record<CharterField, (charter: Charter, roster: Roster) => string>> = {
  drivers: ({ drivers }) => germanList(drivers.map((driver) => DRIVERS[driver])),
  strategicGoals: ({ strategicGoals }) => strategicGoals,
  operativeGoals: ({ operativeGoals }) => operativeGoals,
  results: ({ results }) => results,
  startsOn: ({ startsOn }) => (startsOn === null ? '' : germanDate(startsOn)),
  endsOn: ({ endsOn }) => (endsOn === null ? '' : germanDate(endsOn)),
  timeNote: ({ timeNote }) => timeNote,
  costKind: ({ costKind }) => COST_KINDS[costKind],
  costTotal: ({ costTotal }) => (costTotal === null ? '' : germanEuro(costTotal)),
  amount: (charter, roster) =>
    lines(
      charter,
      roster,
      ({ amount }) => amount !== null,
      (name, { amount }) => `${name}: ${amount === null ? '' : germanEuro(amount)}`,
    ),
  costText: ({ costText }) => costText,
  leads: (charter, roster) => lines(charter, roster, ({ roles }) => roles.includes('PL')),
  candidates: (charter, roster) => lines(charter, roster, () => true),
  group: (charter, roster) => lines(charter, roster, ({ roles }) => roles.includes('PG')),
  core: (charter, roster) => lines(charter, roster, ({ isCore }) => isCore),
  information: ({ information }) => information,
};
