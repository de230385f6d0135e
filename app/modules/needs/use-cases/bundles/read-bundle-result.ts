import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { BundleFigures } from '../../domain/bundles/bundle-figures.ts';
import { mayReadRanking, mayReadRatings, type RoundReader } from '../../domain/rounds/may-read-round.ts';
import { findBundle } from '../../store/bundle-store.ts';
import { listRounds } from '../../store/round-store.ts';
import { guarded } from './view-bundle.ts';

/** The figures of a bundle as they were kept on the day it became ready. */
export interface BundleResult {
  readonly figures: BundleFigures;
  readonly on: CalendarDate;
  readonly isSample: boolean;
}

/** The kept figures of a bundle; null where there are none, or the reader may not read the round they are from. */
export async function readBundleResult(
  tx: Tx,
  reader: RoundReader,
  id: string,
): Promise<BundleResult | null> {
  const bundle = await findBundle(tx, id);
  if (!bundle?.frozen) return null;
  const round = (await listRounds(tx)).find((candidate) => candidate.id === bundle.roundId);
  if (round?.state !== 'freigegeben' || !mayReadRanking(round, reader)) return null;
  const { figures, on } = bundle.frozen;
  return { figures: guarded(figures, mayReadRatings(round, reader)), on, isSample: bundle.isSample };
}
