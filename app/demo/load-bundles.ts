import { SAMPLE_BUNDLES, type SampleBundle } from '../../db/seeds/sample-bundles.ts';
import { listTasks } from '../modules/catalogue/index.ts';
import {
  addBundle,
  type BundleActing,
  moveBundle,
  placeMember,
  writeComparison,
} from '../modules/needs/index.ts';
import type { Services } from '../platform/services.ts';
import type { DemoCounty } from './demo-counties.ts';
import { DEMO_ACTOR, type Loading } from './demo-loading.ts';

/** Plays the sample bundles of a county by the acts of real ones, from its released round. */
export async function loadBundles(
  { clock }: Pick<Services, 'clock'>,
  { tx, allianceId, at }: Loading,
  { slug }: Pick<DemoCounty, 'slug'>,
): Promise<void> {
  const acting = { tx, allianceId, at, today: clock.today(), actor: DEMO_ACTOR };
  const ids = new Map((await listTasks(tx)).map(({ number, id }) => [number, id]));
  for (const sample of SAMPLE_BUNDLES[slug] ?? []) await playBundle(acting, sample, ids);
}

async function playBundle(
  acting: BundleActing,
  { title, grounds, note, tasks, byHand, steps, comparison }: SampleBundle,
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const id = played(
    await addBundle(acting, {
      form: { title, grounds, note, taskIds: tasks.map((number) => ids.get(number) ?? number) },
      choice: 'eine',
      memberKeys: [],
      isSample: true,
    }),
  );
  // Every act raises the version by one.
  let version = 1;
  for (const { key: memberKey, takesPart, reason } of byHand) {
    played(await placeMember(acting, { id, memberKey, takesPart, reason, version }));
    version += 1;
  }
  if (comparison) played(await writeComparison(acting, { bundleId: id, form: comparison, version: 0 }));
  for (const step of steps) {
    played(await moveBundle(acting, { id, step, reason: '', version }));
    version += 1;
  }
}

function played<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
): T {
  if (result.ok) return result.value;
  throw new Error(`sample bundle: ${JSON.stringify(result.error)}`);
}
