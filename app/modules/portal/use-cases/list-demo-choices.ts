import { compareGerman } from '../../../foundation/german.ts';
import { DEMO_PASSWORD, type DemoAccount, listDemoAccounts } from '../../../platform/auth/demo-access.ts';
import { ROLES } from '../../../platform/auth/roles.ts';
import type { Services } from '../../../platform/services.ts';

/** The demo accounts of one alliance: one for each role, and those that stand for single members. */
export interface DemoChoices {
  readonly allianceName: string;
  readonly ofRoles: readonly DemoAccount[];
  readonly ofMembers: readonly DemoAccount[];
}

export interface DemoOffer {
  readonly password: string;
  readonly alliances: readonly DemoChoices[];
}

/** What the sign-in page offers in demo mode; undefined outside it, and where no demo account exists. */
export async function listDemoChoices({ config, database }: Services): Promise<DemoOffer | undefined> {
  if (!config.demo) return undefined;
  const byAlliance = Map.groupBy(await listDemoAccounts(database), ({ allianceName }) => allianceName);
  const alliances = [...byAlliance].map(([allianceName, accounts]) => ({
    allianceName,
    ofRoles: accounts.filter((account) => !isOfMember(account)).toSorted(byRole),
    ofMembers: accounts.filter(isOfMember).toSorted((a, b) => compareGerman(a.displayName, b.displayName)),
  }));
  return alliances.length === 0 ? undefined : { password: DEMO_PASSWORD, alliances };
}

/** "head@…" stands for the role, "head.raunheim@…" for one member (contract, "Demo accounts"). */
const isOfMember = ({ address }: DemoAccount): boolean => nameOf(address).includes('.');
const nameOf = (address: string): string => address.split('@')[0] ?? '';

/** In the order of the roles, the office first. */
const byRole = (a: DemoAccount, b: DemoAccount): number => place(a) - place(b);
const place = ({ address }: DemoAccount): number => NAMES.indexOf(nameOf(address));
const NAMES: readonly string[] = ROLES;
