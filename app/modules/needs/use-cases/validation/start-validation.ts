import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { queueMail } from '../../../../platform/mail/queue-mail.ts';
import type { Services } from '../../../../platform/services.ts';
import { listRecipients } from '../../../decisions/index.ts';
import { listMembers } from '../../../region/index.ts';
import type { FieldRefusal } from '../../domain/follow-up/check-talk.ts';
import {
  checkStart,
  type StartField,
  type StartForm,
  type ValidationStart,
  whyNoValidation,
} from '../../domain/validation/validation.ts';
import { validationMail } from '../../domain/validation/validation-mail.ts';
import { listParticipants } from '../../store/rating-store.ts';
import { lockRound } from '../../store/rounds-round-store.ts';
import { findValidation, insertValidation } from '../../store/validation-store.ts';
import { type AtRound, inRound } from '../follow-up/in-round.ts';
import { readRanking } from '../ranking/load-ranking.ts';
import { recordValidationAct } from './at-validation.ts';

/** `unknown`: no such round. Else why it cannot begin, or which field to correct. */
export type StartFailure = 'unknown' | { readonly reason: string } | readonly FieldRefusal<StartField>[];

type Recipients = Awaited<ReturnType<typeof listRecipients>>;

/** Asks the heads of all members of a closed round to confirm its first areas; answers how many areas. */
export async function startValidation(
  services: Services,
  alliance: Alliance,
  slug: string,
  { form, actor }: { readonly form: StartForm; readonly actor: string },
): Promise<Result<number, StartFailure>> {
  const recipients = await listRecipients(services, alliance);
  const started = await inRound<Result<number, StartFailure>>(
    services,
    alliance,
    slug,
    actor,
    async (acting) => {
      await lockRound(acting.tx, acting.round.id);
      const areaIds = await rankedAreaIds(acting);
      const existing = await findValidation(acting.tx, acting.round.id);
      const why = whyNoValidation(acting.round, existing, areaIds.length);
      if (why !== null) return fail({ reason: why });
      const start = checkStart(form, areaIds.length, acting.today);
      return start.ok ? ok(await begin(acting, areaIds, start.value, recipients)) : start;
    },
  );
  return started ?? fail('unknown');
}

/** The same within a transaction, for a checked start; without recipients nobody is written to. */
export async function begin(
  acting: AtRound,
  areaIds: readonly string[],
  { top, dueOn }: ValidationStart,
  recipients: Recipients,
): Promise<number> {
  const { tx, alliance, round, today } = acting;
  const first = areaIds.slice(0, top);
  const start = { dueOn, startedOn: today, isSample: round.isSample };
  await insertValidation(tx, alliance.id, round.id, { ...start, areaIds: first });
  await tell(acting, { top: first.length, dueOn }, recipients);
  await recordValidationAct(acting, 'begun', { areas: first.length, dueOn });
  return first.length;
}

/** Ids of the areas of a round in computed order, with its standard weights. */
export async function rankedAreaIds({ tx, round }: Pick<AtRound, 'tx' | 'round'>): Promise<string[]> {
  const { chosen } = await readRanking(tx, 'intern', round.slug);
  const ids = new Map(chosen?.round.areas.map(({ id, name }) => [name, id]));
  return (chosen?.ranking.areas ?? []).flatMap(({ area }) => ids.get(area) ?? []);
}

async function tell(
  { tx, alliance, round, at, origin }: AtRound,
  start: ValidationStart,
  recipients: Recipients,
): Promise<void> {
  const asked = await listParticipants(tx, round.id);
  const names = new Map(
    (await listMembers(tx)).filter(({ id }) => asked.has(id)).map(({ member }) => [member.key, member.name]),
  );
  for (const { memberKey, address } of recipients) {
    const member = names.get(memberKey);
    if (member === undefined) continue;
    const mail = validationMail({
      ...start,
      office: alliance.office,
      alliance: alliance.name,
      round: round.title,
      isSample: round.isSample,
      member,
      link: `${origin}/v/${alliance.slug}/runden/${round.slug}/top20`,
    });
    const key = `rangfolge/${round.id}/${memberKey}/${address}`;
    await queueMail(tx, { allianceId: alliance.id, key, to: address, ...mail }, at);
  }
}
