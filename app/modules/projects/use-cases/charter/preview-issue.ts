import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { charterForm } from '../../domain/charter/charter-form.ts';
import { declinedInText } from '../../domain/charter/declined-in-text.ts';
import { COMMENTED, type IssuePlan, planComment, planSigning } from '../../domain/charter/plan-issue.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { findUndertaking } from '../../store/undertaking-store.ts';
import { type IssueRound, type PreparedIssue, prepareIssue } from './prepare-issue.ts';
import { type CharterFile, nameIn, readCharter } from './read-charter.ts';
import { readCharterDocuments } from './read-charter-documents.ts';

/** What would happen if a charter went out now, to be confirmed. */
export interface IssuePreview {
  readonly undertaking: UndertakingRecord;
  readonly version: number;
  /** Undefined where it cannot go out. */
  readonly plan: IssuePlan | undefined;
  /** Every reason why not. */
  readonly reasons: readonly string[];
  readonly form: 'text' | 'schrift';
  /** Who would be asked, with what it would bind them to. */
  readonly parties: readonly {
    readonly memberKey: string;
    readonly name: string;
    readonly amount: bigint | null;
  }[];
  /** Who is left out because it said that it takes no part. */
  readonly declined: readonly string[];
  /** Without whom the office may go on: asked for a signature and still open, or out but still named by the text. */
  readonly leavable: readonly LeavableMember[];
  /** How many have not agreed to the draft that is commented on, which ends with the signing. */
  readonly endsComments: number | undefined;
}

export interface LeavableMember {
  readonly memberKey: string;
  readonly name: string;
  /** It takes no part. */
  readonly hasDeclined: boolean;
}

/** Shows what sending a charter would do; undefined where there is no such project. */
export const previewIssue = (
  { database, clock }: Pick<Services, 'database' | 'clock'>,
  alliance: Pick<Alliance, 'id'>,
  slug: string,
  round: IssueRound,
): Promise<IssuePreview | undefined> =>
  database.inAlliance(
    alliance.id,
    async (tx) => {
      const undertaking = await findUndertaking(tx, slug);
      if (!undertaking) return undefined;
      const file = await readCharter(tx, undertaking, clock.today());
      const leavable = await readLeavable(tx, file, round);
      const gone = leavable.filter(({ hasDeclined }) => hasDeclined).map(({ memberKey }) => memberKey);
      const prepared = await prepareIssue(tx, file, round, gone);
      const { comments, standing } = prepared.documents;
      return {
        undertaking,
        version: file.version,
        ...planned(prepared, round),
        declined: prepared.leftOut.map(nameIn(file.roster)),
        leavable,
        endsComments:
          round === 'zeichnung' && comments?.state === 'im-umlauf' ? standing.open.length : undefined,
      };
    },
    'snapshot',
  );

function planned({ facts }: PreparedIssue, round: IssueRound) {
  const plan = round === 'abstimmung' ? planComment(facts) : planSigning(facts);
  const isSigning = round === 'zeichnung';
  return {
    plan: plan.ok ? plan.value : undefined,
    reasons: plan.ok ? [] : plan.error,
    form: isSigning ? charterForm(facts.charter) : COMMENTED.form,
    parties: facts.charter.members.map(({ memberKey, amount }) => ({
      memberKey,
      name: facts.nameOf(memberKey),
      amount: isSigning && facts.charter.costKind === 'betrag' ? amount : null,
    })),
  };
}

async function readLeavable(tx: Tx, file: CharterFile, round: IssueRound): Promise<LeavableMember[]> {
  if (round !== 'zeichnung' || file.phase === 'laeuft') return [];
  const { standing } = await readCharterDocuments(tx, file);
  if (standing.state !== 'zeichnung' && standing.state !== 'gezeichnet') return [];
  const named = declinedInText(standing, file.charter);
  return [
    ...named.map(({ memberKey, name }) => ({ memberKey, name, hasDeclined: true })),
    ...standing.open
      .filter(({ memberKey }) => file.charter.members.some((member) => member.memberKey === memberKey))
      .map(({ memberKey, name }) => ({ memberKey, name, hasDeclined: false })),
  ];
}
