import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { must } from '../../../../foundation/result.ts';
import type { Acting } from '../../../../platform/acting.ts';
import { addDraft, addVersion, type Recipient, sendOut, withdrawSent } from '../../../decisions/index.ts';
import type { Charter } from '../../domain/charter/charter.ts';
import type { IssueKind, RunningDocument, Terms } from '../../domain/charter/plan-issue.ts';
import { projectSubject } from '../../domain/undertakings/project-subject.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import type { IssueRound } from './prepare-issue.ts';

/** A charter that is to go out, decided in every point. */
export interface Outgoing {
  readonly undertaking: UndertakingRecord;
  readonly round: IssueRound;
  readonly kind: IssueKind;
  readonly isAmendment: boolean;
  readonly charter: Charter;
  readonly body: string;
  readonly terms: Terms;
  readonly running: RunningDocument | undefined;
  readonly dueOn: CalendarDate | null;
  readonly reason: string;
  readonly scope: 'alle' | 'redaktionell';
  readonly recipients: readonly Recipient[];
}

export interface SentCharter {
  readonly documentId: string;
  readonly versionNumber: number;
}

/** Sends it as the plan says; what was decided before cannot be refused any more, so a refusal undoes everything. */
export async function sendCharter(acting: Acting, outgoing: Outgoing): Promise<SentCharter> {
  const { kind, running, body, reason, scope, dueOn, recipients } = outgoing;
  if (kind === 'fassung' && running) {
    const order = { documentId: running.id, basedOn: running.versionNumber, body, changeNote: reason };
    const version = await addVersion(acting, { ...order, scope, named: [], dueOn }, recipients);
    return { documentId: running.id, versionNumber: must(version) };
  }
  if (kind === 'erneut' && running) must(await withdrawSent(acting, { id: running.id, reason }, recipients));
  const id = must(await addDraft(acting, documentOf(outgoing)));
  must(await sendOut(acting, id, recipients));
  return { documentId: id, versionNumber: 1 };
}

const documentOf = ({ undertaking, round, isAmendment, charter, body, terms, dueOn }: Outgoing) => ({
  title: `${TITLE[isAmendment ? 'aenderung' : round]} „${undertaking.title}“`.slice(0, TITLE_MAX),
  kind: round === 'abstimmung' ? ('auftragsentwurf' as const) : ('projektauftrag' as const),
  form: terms.form,
  sameVersion: round === 'zeichnung',
  dueOn,
  body,
  parties: charter.members.map((member) => ({
    memberKey: member.memberKey,
    amount: terms.amountOf(member),
  })),
  subject: projectSubject(undertaking),
  wordingPath: `${projectSubject(undertaking).path}/auftrag`,
  isSample: undertaking.isSample,
});

/** As long as a document's title may be. */
const TITLE_MAX = 200;
const TITLE = {
  abstimmung: 'Entwurf des Projektauftrags',
  zeichnung: 'Projektauftrag',
  aenderung: 'Änderung des Projektauftrags',
} as const;
