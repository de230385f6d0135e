import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { type PortfolioLoad, portfolioLoad } from '../../domain/portfolio/portfolio-load.ts';
import { listParallelLimits } from '../../store/portfolio-count-store.ts';
import { listUndertakings } from '../../store/undertaking-store.ts';

/** How many projects run side by side on a day, and how many more may. */
export const readPortfolioLoad = async (tx: Tx, today: CalendarDate): Promise<PortfolioLoad> =>
  portfolioLoad(await listUndertakings(tx), await listParallelLimits(tx), today);
