import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { recordChange } from '../../../../platform/audit/record-change.ts';
import type { Services } from '../../../../platform/services.ts';
import { findMember } from '../../../region/index.ts';
import { setPhoneNote } from '../../store/follow-up-note-store.ts';

const LONGEST = 300;

/** Sets what to know before ringing a member: number and hours of an office. An empty note is taken out. */
export function recordPhoneNote(
  { database, clock }: Services,
  alliance: Alliance,
  { memberKey, note, actor }: { readonly memberKey: string; readonly note: string; readonly actor: string },
): Promise<Result<'recorded', 'unknown' | { readonly reason: string }>> {
  const text = note.trim();
  return database.inAlliance(alliance.id, async (tx) => {
    const member = await findMember(tx, memberKey);
    if (!member) return fail('unknown');
    if (text.length > LONGEST)
      return fail({ reason: `Bitte höchstens ${LONGEST} Zeichen; es sind ${text.length}.` });
    await setPhoneNote(tx, alliance.id, member.id, text);
    await recordChange(tx, {
      chain: alliance.id,
      at: clock.now(),
      actor,
      action: 'phone-note.recorded',
      subject: { kind: 'phone-note', id: memberKey },
    });
    return ok('recorded');
  });
}
