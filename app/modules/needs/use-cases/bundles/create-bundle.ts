import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { newId } from '../../../../platform/new-id.ts';
import type { Services } from '../../../../platform/services.ts';
import type { BundleMember } from '../../domain/bundles/bundle-record.ts';
import {
  type BundleForm,
  type BundleRefusal,
  checkBundle,
  refusal,
} from '../../domain/bundles/check-bundle.ts';
import { replaceBundleTasks, saveBundleMembers } from '../../store/bundle-part-store.ts';
import { insertBundle } from '../../store/bundle-store.ts';
import { actOnBundles, type BundleActing, recordBundle } from './bundle-acting.ts';
import { type BundleSource, readBundleSource } from './read-bundle-source.ts';

/** Who takes part from the start: whoever wants a task, whoever wants all of them, or those chosen by hand. */
export const MEMBER_CHOICES = ['eine', 'alle', 'auswahl'] as const;

export type MemberChoice = (typeof MEMBER_CHOICES)[number];

export interface BundleOrder {
  readonly form: BundleForm;
  readonly choice: MemberChoice;
  /** Used with `auswahl`. */
  readonly memberKeys: readonly string[];
  readonly isSample?: boolean;
}

type Created = Result<string, readonly BundleRefusal[]>;

/** Makes a bundle of chosen tasks; answers its id. Without a released round there is nothing to bundle. */
export const createBundle = (
  services: Services,
  alliance: Alliance,
  order: BundleOrder & { readonly actor: string },
): Promise<Created> => actOnBundles(services, alliance, order.actor, (acting) => addBundle(acting, order));

/** The same within a transaction. */
export async function addBundle(acting: BundleActing, order: BundleOrder): Promise<Created> {
  const { tx, allianceId, at, actor } = acting;
  const source = await readBundleSource(tx, 'intern', null, acting.today);
  const details = checkBundle(order.form);
  const members = membersOf(order, source);
  const refusals = [
    ...(details.ok ? refuseTasks(details.value.taskIds, source) : details.error),
    ...(source.answers ? [] : [NO_ROUND]),
    ...(members.length === 0 && source.answers ? [NO_MEMBER] : []),
  ];
  if (!details.ok || !source.answers || refusals.length > 0) return fail(refusals);
  const { taskIds, ...texts } = details.value;
  const id = newId();
  const bundle = {
    ...{ id, roundId: source.answers.round.id, ...texts },
    ...({ state: 'vorschlag', isSample: order.isSample ?? false } as const),
  };
  await insertBundle(tx, allianceId, bundle, { at, by: actor });
  await replaceBundleTasks(tx, allianceId, id, taskIds);
  await saveBundleMembers(tx, allianceId, id, members);
  const after = { ...bundle, taskIds, members };
  await recordBundle(acting, { id, action: 'bundle.added', event: 'angelegt' }, { after });
  return ok(id);
}

/**
 * A task that is not in the catalogue cannot be bundled, nor one that nobody is asked for any more: a heading, or a task
 * that was given up, merged or split. `kept` names those that the bundle holds already; they may stay.
 */
export function refuseTasks(
  taskIds: readonly string[],
  { tasks }: BundleSource,
  kept: readonly string[] = [],
): BundleRefusal[] {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  if (taskIds.some((id) => !byId.has(id)))
    return [
      refusal('tasks', 'Eine der Aufgaben steht nicht im Katalog. Wählen Sie die Aufgaben aus der Liste.'),
    ];
  const gone = taskIds
    .flatMap((id) => byId.get(id) ?? [])
    .find(({ id, isActive }) => !isActive && !kept.includes(id));
  return gone
    ? [
        refusal(
          'tasks',
          `Nach der Aufgabe ${gone.number} wird nicht mehr gefragt: Sie ist abgelöst oder fasst nur andere zusammen. Wählen Sie Aufgaben aus der Liste.`,
        ),
      ]
    : [];
}

function membersOf({ form, choice, memberKeys }: BundleOrder, source: BundleSource): BundleMember[] {
  const demand = (source.answers?.demand ?? []).filter(({ taskId }) => form.taskIds.includes(taskId));
  return source.members.flatMap(({ id, member: { key } }) => {
    const wanted = demand.filter(({ members }) => members.has(key)).length;
    if (choice === 'eine' && wanted === 0) return [];
    if (choice === 'alle' && (wanted === 0 || wanted < new Set(form.taskIds).size)) return [];
    if (choice === 'auswahl' && !memberKeys.includes(key)) return [];
    return [{ memberId: id, takesPart: true, reason: wanted === 0 ? CHOSEN : '' }];
  });
}

const CHOSEN = 'Beim Anlegen ausgewählt.';

const NO_ROUND = refusal(
  'tasks',
  'Es gibt noch keine freigegebene Bedarfsabfrage. Geben Sie zuerst eine frei; ihre Antworten sind die Grundlage.',
);

const NO_MEMBER = refusal(
  'members',
  'Mit dieser Wahl wäre kein Mitglied dabei. Wählen Sie die Mitglieder von Hand oder nehmen Sie andere Aufgaben.',
);
