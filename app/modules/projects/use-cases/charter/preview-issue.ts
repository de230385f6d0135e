import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { charterForm } from '../../domain/charter/charter-form.ts';
import { COMMENTED, type IssuePlan, planComment, planSigning } from '../../domain/charter/plan-issue.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { findUndertaking } from '../../store/undertaking-store.ts';
import { type IssueRound, type PreparedIssue, prepareIssue } from './prepare-issue.ts';
import { nameIn, readCharter } from './read-charter.ts';

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
  /** Who was asked for its signature and has not given it: the office may go on without it. */
  readonly open: readonly { readonly memberKey: string; readonly name: string }[];
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
      const prepared = await prepareIssue(tx, file, round, []);
      return {
        undertaking,
        version: file.version,
        ...planned(prepared, round),
        declined: prepared.leftOut.map(nameIn(file.roster)),
        open: round === 'zeichnung' && file.phase !== 'laeuft' ? openOf(prepared) : [],
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

const openOf = ({ documents: { standing } }: PreparedIssue) =>
  standing.state === 'zeichnung' ? standing.open.map(({ memberKey, name }) => ({ memberKey, name })) : [];
