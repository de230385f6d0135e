import type { Tx } from '../../../../platform/transaction.ts';
import { type DocumentStanding, listVersions, readStandingsOf } from '../../../decisions/index.ts';
import type { CharterStanding } from '../../domain/charter/charter-standing.ts';
import type { RunningDocument } from '../../domain/charter/plan-issue.ts';
import { projectSubject } from '../../domain/undertakings/project-subject.ts';
import { listCandidates } from '../../store/candidate-store.ts';
import type { CharterFile } from './read-charter.ts';
import { standingOf } from './read-charter-standing.ts';

/** The documents in which a charter went round. */
export interface CharterDocuments {
  readonly standing: CharterStanding;
  /** All of the project, the youngest first. */
  readonly all: readonly DocumentStanding[];
  /** The comment round, also where it is over; undefined where there was none or it was withdrawn. */
  readonly comments: RunningDocument | undefined;
  readonly signing: RunningDocument | undefined;
}

/** Where the documents of a charter stand. */
export async function readCharterDocuments(
  tx: Tx,
  { undertaking, links }: Pick<CharterFile, 'undertaking' | 'links'>,
): Promise<CharterDocuments> {
  const all = await readStandingsOf(tx, projectSubject(undertaking).path);
  const standing = standingOf(links, all, await listCandidates(tx, undertaking.id));
  const signingId = standing.state === 'gezeichnet' ? standing.documentId : links?.signingDocumentId;
  return {
    all,
    standing,
    comments: await running(tx, all, links?.commentDocumentId),
    signing: await running(tx, all, signingId),
  };
}

async function running(
  tx: Tx,
  all: readonly DocumentStanding[],
  id: string | null | undefined,
): Promise<RunningDocument | undefined> {
  const found = all.find(({ document }) => document.id === id);
  const state = found?.document.state;
  if (!found || state === undefined || state === 'entwurf' || state === 'zurueckgezogen') return undefined;
  const { document, parties } = found;
  return {
    id: document.id,
    state,
    form: document.form,
    versionNumber: document.versionNumber,
    body: (await listVersions(tx, document.id)).at(-1)?.body ?? '',
    parties: parties.map((party) => ({
      memberKey: party.memberKey,
      amount: party.amount,
      takesPart: party.state !== 'nimmt-nicht-teil',
    })),
  };
}
