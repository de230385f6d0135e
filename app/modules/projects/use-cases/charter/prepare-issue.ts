import type { Tx } from '../../../../platform/transaction.ts';
import { charterBody } from '../../domain/charter/charter-body.ts';
import { joinProject, withoutMembers } from '../../domain/charter/join-project.ts';
import type { IssueFacts } from '../../domain/charter/plan-issue.ts';
import { hasProjectGroup } from '../../domain/undertakings/undertaking.ts';
import { type CharterFile, nameIn } from './read-charter.ts';
import { type CharterDocuments, readCharterDocuments } from './read-charter-documents.ts';

/** What a round does with a charter: asks for comments, or for signatures. */
export type IssueRound = 'abstimmung' | 'zeichnung';

export interface PreparedIssue {
  readonly facts: IssueFacts & { readonly hasGroup: boolean };
  readonly documents: CharterDocuments;
  /** Members that are left out: they take no part, or the office goes on without them. */
  readonly leftOut: readonly string[];
}

/**
 * A charter as it would go out. Whoever said in the comment round that it takes no part is not asked to sign; `without`
 * are those whom the office no longer waits for.
 */
export async function prepareIssue(
  tx: Tx,
  file: CharterFile,
  round: IssueRound,
  without: readonly string[],
): Promise<PreparedIssue> {
  const documents = await readCharterDocuments(tx, file);
  const { comments, signing, standing } = documents;
  const nameOf = nameIn(file.roster);
  const isFirst = round === 'zeichnung' && signing === undefined && file.phase !== 'laeuft';
  const declined = isFirst ? (comments?.parties.filter(({ takesPart }) => !takesPart) ?? []) : [];
  const left = [...without, ...declined.map(({ memberKey }) => memberKey)];
  const joined = joinProject(file.charter, file.partners);
  const charter = withoutMembers(joined, left);
  return {
    documents,
    leftOut: joined.members.flatMap(({ memberKey }) => (left.includes(memberKey) ? [memberKey] : [])),
    facts: {
      phase: file.phase,
      charter,
      body: charterBody(charter, nameOf),
      comments,
      signing,
      isSigned: standing.state === 'gezeichnet',
      hasGroup: hasProjectGroup(file.undertaking.kind),
      nameOf,
    },
  };
}
