import type { TestApp } from '../../../../tests/support/test-app.ts';
import { addTestAlliance } from '../../../../tests/support/test-database.ts';
import { type Alliance, findAlliance } from '../../../platform/alliances.ts';
import type { Principal } from '../../../platform/auth/access.ts';
import type { Role } from '../../../platform/auth/roles.ts';
import type { Tracker, TrackerRow } from '../domain/tracker/build-tracker.ts';
import type { StepEntry } from '../domain/tracker/entry-refusals.ts';
import { createMatter } from '../use-cases/tracker/create-matter.ts';
import { loadTracker } from '../use-cases/tracker/load-tracker.ts';
import { recordStep } from '../use-cases/tracker/record-step.ts';
import { addParties, PARTIES, sampleMatterForm } from './tracker-samples.ts';

/** An alliance of its own with the three parties and one matter. */
export interface TrackerStage {
  readonly alliance: Alliance;
  readonly matterId: string;
  readonly coordinator: Principal;
  /** Someone with one role, for one member where one is named. */
  principal(role: Role, memberKey?: string): Principal;
  tracker(viewer?: Principal): Promise<Tracker>;
  row(memberKey: string, viewer?: Principal): Promise<TrackerRow | undefined>;
  /** Enters a result of today at the version that holds. */
  enter(
    memberKey: string,
    position: number,
    changes?: Partial<StepEntry>,
    who?: Principal,
  ): ReturnType<typeof recordStep>;
}

let count = 0;

export async function openTrackerStage(
  { services }: Pick<TestApp, 'services'>,
  form?: Parameters<typeof sampleMatterForm>[0],
): Promise<TrackerStage> {
  count += 1;
  await addTestAlliance(services.database, `buehne-${count}`);
  const alliance = await findAlliance(services.database, `buehne-${count}`);
  if (!alliance) throw new Error('the test alliance was not stored');
  await addParties(services.database, alliance.id);
  const principal = (role: Role, memberKey?: string): Principal => ({
    accountId: `konto-${role}`,
    address: `${role}@muster.test`,
    displayName: role,
    grants: [{ allianceId: alliance.id, role, memberKey: memberKey ?? null, validTo: null }],
  });
  const coordinator = principal('coordinator');
  const order = { form: sampleMatterForm(form), memberKeys: PARTIES.map(({ key }) => key), actor: 'konto' };
  const created = await createMatter(services, alliance, order);
  if (!created.ok) throw new Error(JSON.stringify(created.error));
  const matterId = created.value;
  const tracker = async (viewer = coordinator): Promise<Tracker> => {
    const loaded = await loadTracker(services, alliance, viewer, matterId);
    if (!loaded) throw new Error('the matter is gone');
    return loaded.tracker;
  };
  const row: TrackerStage['row'] = async (key, viewer) =>
    (await tracker(viewer)).rows.find(({ memberKey }) => memberKey === key);
  return {
    ...{ alliance, matterId, coordinator, principal, tracker, row },
    async enter(memberKey, position, changes = {}, who = coordinator) {
      const step = (await row(memberKey))?.steps.find((candidate) => candidate.position === position);
      const place = { matterId, memberKey, position, principal: who };
      return recordStep(services, alliance, place, {
        ...sampleEntry(services),
        version: step?.version ?? 0,
        ...changes,
      });
    },
  };
}

/** A plain resolution of today, of the first version. */
export const sampleEntry = ({ clock }: Pick<TestApp['services'], 'clock'>): StepEntry => ({
  event: 'beschlossen',
  on: clock.today(),
  votes: null,
  text: '',
  correction: '',
  version: 1,
});
