import { fail, type Result } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Charter } from '../../domain/charter/charter.ts';
import { charterJson } from '../../domain/charter/charter-json.ts';
import { orderedRoles } from '../../domain/participation/participation.ts';
import { listCandidates, replaceCandidates } from '../../store/candidate-store.ts';
import { saveCharterRevision } from '../../store/charter-store.ts';
import { lockUndertaking, updateUndertaking } from '../../store/undertaking-store.ts';
import { type CharterFile, readCharter } from './read-charter.ts';

/** Does something to a charter, one after the other; 'unknown' where there is no such project. */
export const changeCharter = <T, E>(
  services: Services,
  alliance: Alliance,
  { slug, actor }: { readonly slug: string; readonly actor: string },
  work: (acting: Acting, file: CharterFile) => Promise<Result<T, E>>,
): Promise<Result<T, E | 'unknown'>> =>
  inActing(services, alliance, actor, async (acting): Promise<Result<T, E | 'unknown'>> => {
    const undertaking = await lockUndertaking(acting.tx, slug);
    if (!undertaking) return fail('unknown');
    return work(acting, await readCharter(acting.tx, undertaking, acting.today));
  });

/**
 * Keeps a wording and, before the start, what of it belongs to the project: for whom it is meant, its planned days, its
 * drivers. Answers what the trail says of it.
 */
export async function keepCharter(acting: Acting, file: CharterFile, charter: Charter) {
  const { tx, alliance, at, actor } = acting;
  const { undertaking, phase, version } = file;
  const number = version + 1;
  await saveCharterRevision(tx, alliance.id, {
    undertakingId: undertaking.id,
    number,
    charter,
    at,
    actor,
  });
  if (phase === 'vorher' || phase === 'warteliste') await keepProject(acting, file, charter);
  return { charter: charterJson(charter), charterVersion: number };
}

async function keepProject({ tx, alliance }: Acting, file: CharterFile, charter: Charter): Promise<void> {
  const { undertaking, roster } = file;
  const before = await listCandidates(tx, undertaking.id);
  const candidates = roster.flatMap(({ id, member }) => {
    const meant = charter.members.find(({ memberKey }) => memberKey === member.key);
    if (!meant) return [];
    // The charter says who leads and who works in the group; other roles stay as they are.
    const others = (before.find(({ memberId }) => memberId === id)?.roles ?? []).filter(
      (role) => role !== 'PL' && role !== 'PG',
    );
    return [{ memberId: id, roles: orderedRoles([...others, ...meant.roles]) }];
  });
  await replaceCandidates(tx, alliance.id, undertaking.id, candidates);
  const { startsOn: plannedStart, endsOn: plannedEnd, drivers } = charter;
  await updateUndertaking(tx, alliance.id, { ...undertaking, plannedStart, plannedEnd, drivers });
}
