import { queries } from '../db/queries.ts';
import type { Database } from '../transaction.ts';

/** Published: demo accounts exist in demo mode alone. */
export const DEMO_PASSWORD = 'gemeinwerk-demo';

/** A demo account as the sign-in page offers it. */
export interface DemoAccount {
  readonly address: string;
  readonly displayName: string;
  readonly allianceName: string;
}

/** Active demo accounts by alliance, each in the order in which they were made. */
export const listDemoAccounts = (database: Database): Promise<DemoAccount[]> =>
  database.inPlatform((tx) =>
    queries(tx)
      .selectFrom('platform.account as a')
      .innerJoin('platform.role_grant as g', 'g.account_id', 'a.id')
      .innerJoin('platform.alliance as l', 'l.id', 'g.alliance_id')
      .select(['a.address', 'a.display_name as displayName', 'l.name as allianceName'])
      .where('a.is_demo', '=', true)
      .where('a.disabled_at', 'is', null)
      .distinct()
      .orderBy('l.name')
      .orderBy('a.address')
      .execute(),
  );
