import { germanCount } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Acting } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import { queueMail } from '../../../../platform/mail/queue-mail.ts';
import type { Services } from '../../../../platform/services.ts';
import { type Contact, listContacts } from '../../../needs/index.ts';
import { listMembers, type MemberRecord } from '../../../region/index.ts';
import { isMissing, type SheetRecord } from '../../domain/life/sheet.ts';
import { reminderMail } from '../../domain/sheet/reminder-mail.ts';
import { listSheets } from '../../store/sheet-store.ts';
import { type ListedSheet, loadSurvey, type SurveyPage } from '../life/load-survey.ts';
import { asKeeper, recordSurvey, type SurveyFault, type SurveyScene } from '../life/survey-scene.ts';

/** Whom a reminder would be for. */
export interface ReminderPage extends SurveyPage {
  /** Missing sheets of members with an address, whether it was written to today or not. */
  readonly reached: readonly ListedSheet[];
  /** Missing sheets of members that nobody can be written to for. */
  readonly without: readonly ListedSheet[];
}

/** Whom a reminder would reach; undefined where there is no such survey for the caller. */
export async function loadReminder(
  services: Services,
  alliance: Alliance,
  principal: Principal,
  slug: string,
): Promise<ReminderPage | undefined> {
  const page = await loadSurvey(services, alliance, principal, slug);
  if (!page) return undefined;
  const known = new Set((await listContacts(services, alliance)).map(({ memberKey }) => memberKey));
  const missing = page.survey.state === 'laufend' ? page.sheets.filter(isMissing) : [];
  return {
    ...page,
    reached: missing.filter(({ memberKey }) => known.has(memberKey)),
    without: missing.filter(({ memberKey }) => !known.has(memberKey)),
  };
}

type Reminded = Result<number, SurveyFault | { readonly message: string }>;

/**
 * Reminds all whose sheet was never released: head, deputies and delegate, each address at most once a day. Answers how
 * many members were written to.
 */
export async function remindSheets(
  services: Services,
  alliance: Alliance,
  principal: Principal,
  slug: string,
): Promise<Reminded> {
  // Accounts are read in a transaction of their own.
  const contacts = await listContacts(services, alliance);
  return asKeeper(
    services,
    alliance,
    principal,
    slug,
    (acting, scene): Promise<Reminded> => remind(acting, scene, contacts),
  );
}

async function remind(
  acting: Acting,
  { survey }: SurveyScene,
  contacts: readonly Contact[],
): Promise<Reminded> {
  if (survey.state !== 'laufend') return fail({ message: 'Erinnert wird nur, solange die Erhebung läuft.' });
  const members = new Map((await listMembers(acting.tx)).map((member) => [member.id, member]));
  const missing = (await listSheets(acting.tx, [survey.id])).flatMap((sheet) => {
    const member = members.get(sheet.memberId);
    return member && isMissing(sheet) ? [{ sheet, member }] : [];
  });
  const written: string[] = [];
  for (const one of missing) if (await write(acting, survey, one, contacts)) written.push(one.member.id);
  if (written.length === 0) return fail({ message: whyNobody(missing, contacts) });
  // How many, not who: the trail has more readers than the follow-up (practice 10).
  await recordSurvey(acting, survey.slug, 'reminded', { members: written.length });
  return ok(written.length);
}

interface Missing {
  readonly sheet: SheetRecord;
  readonly member: MemberRecord;
}

/** False where everybody there was written to today already, or nobody can be. */
async function write(
  { tx, alliance, origin, today, at }: Acting,
  survey: SurveyScene['survey'],
  { sheet, member: { member } }: Missing,
  contacts: readonly Contact[],
): Promise<boolean> {
  const mail = reminderMail({
    ...{ office: alliance.office, alliance: alliance.name, survey: survey.title, isSample: survey.isSample },
    ...{ member: member.name, state: sheet.state, dueOn: survey.dueOn, today },
    link: `${origin}/v/${alliance.slug}/erhebungen/${survey.slug}/bogen/${member.key}`,
  });
  let isWritten = false;
  for (const { address } of contacts.filter(({ memberKey }) => memberKey === member.key)) {
    const key = `erhebung-erinnerung/${survey.id}/${member.key}/${today}/${address}`;
    if (await queueMail(tx, { allianceId: alliance.id, key, to: address, ...mail }, at)) isWritten = true;
  }
  return isWritten;
}

function whyNobody(missing: readonly Missing[], contacts: readonly Contact[]): string {
  const without = missing.filter(
    ({ member }) => !contacts.some(({ memberKey }) => memberKey === member.member.key),
  );
  return without.length > 0 && without.length === missing.length
    ? `Für ${germanCount(without.length, 'Kommune', 'Kommunen')} ist keine Adresse hinterlegt. Rufen Sie dort an, oder lassen Sie ein Konto für die Leitung anlegen.`
    : 'Alle haben freigegeben, oder sie sind heute schon erinnert worden.';
}
