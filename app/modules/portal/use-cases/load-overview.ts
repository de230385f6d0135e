import type { Alliance } from '../../../platform/alliances.ts';
import type { RoleGrant } from '../../../platform/auth/access.ts';
import { MONEY_ROLES, type Role, WORKING_ROLES } from '../../../platform/auth/roles.ts';
import type { Services } from '../../../platform/services.ts';
import { NOTICE_READERS } from '../../decisions/index.ts';
import type { AllianceFigures, KeyDate } from '../domain/figures.ts';
import { type Waiting, whatWaits } from '../domain/what-waits.ts';
import {
  readKeyDates,
  readMembers,
  readNeeds,
  readNoticeKeyDates,
  readReportedUntil,
  readTables,
  readUndertakings,
} from './read-figures.ts';

const SHOWN_DATES = 6;

export interface Overview {
  readonly figures: AllianceFigures;
  readonly waiting: readonly Waiting[];
  /** Whether the roles may read about projects; without, two panels are left out. */
  readonly seesWork: boolean;
}

/** Loads the overview of an alliance for someone with these roles; what they may not read stays out. */
export async function loadOverview(
  { database, clock }: Services,
  alliance: Alliance,
  grants: readonly RoleGrant[],
): Promise<Overview> {
  const today = clock.today();
  const holds = (roles: readonly Role[]): boolean => grants.some(({ role }) => roles.includes(role));
  const seesWork = holds(WORKING_ROLES);
  const figures = await database.inAlliance(alliance.id, async (tx) => ({
    members: await readMembers(tx, today),
    undertakings: seesWork ? await readUndertakings(tx, today) : [],
    needs: seesWork ? await readNeeds(tx) : null,
    keyDates: earliest([
      ...(seesWork ? await readKeyDates(tx, today, SHOWN_DATES) : []),
      ...(holds(NOTICE_READERS) ? await readNoticeKeyDates(tx, today) : []),
    ]),
    reportedUntil: seesWork ? await readReportedUntil(tx) : null,
    tables: holds(MONEY_ROLES) ? await readTables(tx) : [],
  }));
  return { figures, waiting: whatWaits(figures, grants, today), seesWork };
}

const earliest = (dates: readonly KeyDate[]): readonly KeyDate[] =>
  dates.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).slice(0, SHOWN_DATES);
