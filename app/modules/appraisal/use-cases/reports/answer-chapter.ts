import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import { ROLE_LABELS } from '../../../../platform/auth/roles.ts';
import type { Services } from '../../../../platform/services.ts';
import { type ProjectScene, readProjectScene } from '../../../projects/index.ts';
import {
  askedMembers,
  type Consent,
  type ConsentRequest,
  planConsent,
} from '../../domain/reports/chapter-consent.ts';
import type { ChapterKey, ReportKind } from '../../domain/reports/report-kind.ts';
import { insertConsents, listConsents } from '../../store/chapter-consent-store.ts';
import { listChapters } from '../../store/report-chapter-store.ts';
import { isAppraisalOver } from '../hold-appraisal.ts';
import { recordAppraisal } from '../record-appraisal.ts';
import { OVER, type ReportFault, type ReportOrder } from './report-acting.ts';

export interface AnswerOrder extends ReportOrder, ConsentRequest {
  readonly kind: ReportKind;
  readonly key: ChapterKey;
  readonly memberKey: string;
}

/** What the head of a member says of a chapter that names it, or the office for the head. */
export const answerChapter = (
  services: Services,
  alliance: Alliance,
  order: AnswerOrder,
): Promise<Result<Consent, ReportFault>> =>
  inActing(services, alliance, order.principal.accountId, (acting) => answer(acting, order));

/** The same within a transaction. */
export async function answer(acting: Acting, order: AnswerOrder): Promise<Result<Consent, ReportFault>> {
  const { tx, alliance, today } = acting;
  const { slug, principal, kind, memberKey } = order;
  const question = { allianceId: alliance.id, principal, slug, today };
  const scene = await readProjectScene(tx, question, 'lock');
  const member = scene?.members.find((one) => one.memberKey === memberKey);
  if (!scene || !member) return fail('unknown');
  const label = answersAs(scene, principal, memberKey);
  if (label === undefined) return fail('forbidden');
  if (isAppraisalOver(scene)) return fail([OVER]);
  const place = { undertakingId: scene.project.id, kind };
  const chapter = (await listChapters(tx, place)).find(({ key }) => key === order.key);
  if (!chapter) return fail('unknown');
  const asked = askedMembers(chapter, scene.members, await listConsents(tx, place));
  const planned = planConsent(order, {
    chapter,
    asked: asked.find((one) => one.memberKey === memberKey),
    isOnBehalf: label === ON_BEHALF,
  });
  if (!planned.ok) return planned;
  const { key, version } = chapter;
  const given = { ...planned.value, key, version, memberId: member.memberId, byLabel: label, at: acting.at };
  await insertConsents(tx, alliance.id, place, [given], acting.actor);
  await tell(acting, order, given);
  return ok(given);
}

const ON_BEHALF = 'Geschäftsstelle im Auftrag';

/** In which capacity someone answers for a member: its head, the head's deputy, or the office; undefined for others. */
function answersAs({ viewer }: ProjectScene, { grants }: Principal, memberKey: string): string | undefined {
  if (viewer.actsFor.includes(memberKey)) return headLabel(grants, memberKey);
  return viewer.isOffice ? ON_BEHALF : undefined;
}

/** The head by its role, or whoever is entered as its deputy. */
export const headLabel = (grants: Principal['grants'], memberKey: string): string =>
  grants.some((grant) => grant.role === 'head' && grant.memberKey === memberKey)
    ? ROLE_LABELS.head
    : 'Vertretung der Leitung';

/** The trail knows that a head does not agree; why stays between the head and those who write. */
const tell = (
  acting: Acting,
  { slug, kind, memberKey }: AnswerOrder,
  { key, version, verdict, note }: Consent,
): Promise<void> =>
  verdict === 'freigegeben'
    ? recordAppraisal(acting, slug, 'chapter-consented', {
        kind,
        chapter: key,
        version,
        memberKey,
        proofNote: note,
      })
    : recordAppraisal(acting, slug, 'chapter-objected', { kind, chapter: key, version, memberKey });
