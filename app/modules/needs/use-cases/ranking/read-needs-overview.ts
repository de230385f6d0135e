import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { RoundReader } from '../../domain/rounds/may-read-round.ts';
import { readRanking } from './load-ranking.ts';

/** The latest round in a few figures. */
export interface NeedsOverview {
  readonly slug: string;
  readonly title: string;
  readonly asOf: CalendarDate;
  readonly isSample: boolean;
  readonly asked: number;
  /** First of the computed ranking with the standard weights; null where nobody answered. */
  readonly topArea: { readonly slug: string; readonly name: string; readonly members: number } | null;
}

/** For other modules: how many rounds there are and what the latest one says; `latest` is null where there is none. */
export async function readNeedsOverview(
  tx: Tx,
  reader: RoundReader,
): Promise<{ readonly rounds: number; readonly latest: NeedsOverview | null }> {
  const { rounds, chosen } = await readRanking(tx, reader, null);
  if (!chosen) return { rounds: 0, latest: null };
  const { round, ranking } = chosen;
  const { slug, title, asOf, isSample, participants } = round;
  const first = ranking.areas[0];
  const area = round.areas.find(({ name }) => name === first?.area);
  const topArea = first && area ? { slug: area.slug, name: area.name, members: first.members } : null;
  return {
    rounds: rounds.length,
    latest: { slug, title, asOf, isSample, asked: participants.length, topArea },
  };
}
