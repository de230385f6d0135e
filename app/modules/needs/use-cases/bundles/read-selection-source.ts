import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { bundlePoints, hundredths } from '../../domain/bundles/bundle-points.ts';
import type { RoundReader } from '../../domain/rounds/may-read-round.ts';
import { listBundles } from '../../store/bundle-store.ts';
import { readRanking } from '../ranking/load-ranking.ts';
import { listReadyBundles } from './list-ready-bundles.ts';

/** A ready bundle that nothing has become of yet. Points in hundredths; null where nobody rated it. */
export interface ReadyBundle {
  readonly id: string;
  readonly title: string;
  readonly points: number | null;
  /** The round its figures are from; null where they were never frozen. */
  readonly round: string | null;
  readonly memberKeys: readonly string[];
  readonly isSample: boolean;
}

/** What may be chosen from: ready bundles, and points for what was made from a bundle or belongs to an area. */
export interface SelectionSource {
  readonly ready: readonly ReadyBundle[];
  /** By the id of the bundle, whatever became of it. */
  readonly bundlePoints: ReadonlyMap<string, number>;
  /** By the slug of the area, of the latest round the reader may see. */
  readonly areaPoints: ReadonlyMap<string, number>;
  readonly round: { readonly title: string; readonly isSample: boolean; readonly note: string } | null;
}

/** For other modules: ready bundles that nothing has become of, in a few words. */
export async function readReadyBundles(
  tx: Tx,
  reader: RoundReader,
  today: CalendarDate,
): Promise<ReadyBundle[]> {
  const ready = await listReadyBundles(tx, reader, today);
  return ready.map(({ bundle, partners, figures }) => ({
    id: bundle.id,
    title: bundle.title,
    points: figures && bundlePoints(figures),
    round: figures?.round.title ?? null,
    memberKeys: partners.map(({ key }) => key),
    isSample: bundle.isSample,
  }));
}

/** For other modules: what the members' answers say about what could start next. */
export async function readSelectionSource(
  tx: Tx,
  reader: RoundReader,
  today: CalendarDate,
): Promise<SelectionSource> {
  const points = (await listBundles(tx)).flatMap(({ id, frozen }) => {
    const value = frozen && bundlePoints(frozen.figures);
    return value === null ? [] : [[id, value] as const];
  });
  const { chosen } = await readRanking(tx, reader, null);
  const slugs = new Map(chosen?.round.areas.map(({ name, slug }) => [name, slug]));
  return {
    ready: await readReadyBundles(tx, reader, today),
    bundlePoints: new Map(points),
    areaPoints: new Map(
      chosen?.ranking.areas.flatMap(({ area, members, score }) => {
        const slug = slugs.get(area);
        return slug === undefined || members === 0 ? [] : [[slug, hundredths(score)] as const];
      }),
    ),
    round: chosen ? chosen.round : null,
  };
}
