import { compareDays } from '../../../foundation/calendar-date.ts';
import type { Alliance } from '../../../platform/alliances.ts';
import type { Principal, RoleGrant } from '../../../platform/auth/access.ts';
import { MONEY_ROLES, type Role, WORKING_ROLES } from '../../../platform/auth/roles.ts';
import type { Services } from '../../../platform/services.ts';
import { NOTICE_READERS, readWaiting } from '../../decisions/index.ts';
import { FOLLOW_UP_READERS, readerOf } from '../../needs/index.ts';
import type { AllianceFigures, KeyDate } from '../domain/figures.ts';
import { inboxEntries } from '../domain/inbox-entry.ts';
import { decisionsThatWait, type Waiting, whatWaits } from '../domain/what-waits.ts';
import { INBOX_TOPICS } from './inbox-topics.ts';
import {
  readCurrentMatrix,
  readKeyDates,
  readMembers,
  readMissingAnswers,
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
  principal: Principal,
  grants: readonly RoleGrant[],
): Promise<Overview> {
  const today = clock.today();
  const holds = (roles: readonly Role[]): boolean => grants.some(({ role }) => roles.includes(role));
  const seesWork = holds(WORKING_ROLES);
  const viewer = { principal, allianceId: alliance.id, slug: alliance.slug };
  const { decisions, ...figures } = await database.inAlliance(alliance.id, async (tx) => ({
    decisions: await readWaiting(tx, viewer, today, INBOX_TOPICS),
    members: await readMembers(tx, today),
    undertakings: seesWork ? await readUndertakings(tx, today) : [],
    matrix: seesWork ? await readCurrentMatrix(tx, today) : null,
    needs: seesWork ? await readNeeds(tx, readerOf(principal, alliance.id, today)) : null,
    missingAnswers: holds(FOLLOW_UP_READERS) ? await readMissingAnswers(tx) : [],
    keyDates: earliest([
      ...(seesWork ? await readKeyDates(tx, today, SHOWN_DATES) : []),
      ...(holds(NOTICE_READERS) ? await readNoticeKeyDates(tx, today) : []),
    ]),
    reportedUntil: seesWork ? await readReportedUntil(tx) : null,
    tables: holds(MONEY_ROLES) ? await readTables(tx) : [],
  }));
  const waiting = [
    ...decisionsThatWait(inboxEntries(decisions, alliance, today)),
    ...whatWaits(figures, grants, today),
  ];
  return { figures, waiting, seesWork };
}

const earliest = (dates: readonly KeyDate[]): readonly KeyDate[] =>
  dates.toSorted((a, b) => compareDays(a.on, b.on)).slice(0, SHOWN_DATES);
