import type { Tx } from '../../../../platform/transaction.ts';
import { listAnswers } from '../../../decisions/index.ts';
import type { CharterSection } from '../../domain/charter/charter.ts';
import { sectionsNamed } from '../../domain/charter/comment-sections.ts';
import { type CharterFile, nameIn } from './read-charter.ts';
import type { CharterDocuments } from './read-charter-documents.ts';

/** What a member or the office wrote while a charter went round. */
export interface CharterComment {
  readonly id: string;
  readonly documentId: string;
  /** Name of the member; for the office's reply, whom it answers. */
  readonly member: string;
  readonly isReply: boolean;
  readonly versionNumber: number;
  readonly remark: string;
  readonly at: Date;
  /** Sections that it names; none where it is about the whole. */
  readonly sections: readonly CharterSection[];
}

/** All remarks of comment round and signing as they came. For those alone who see every member (practice 10). */
export async function readComments(
  tx: Tx,
  { roster, links }: Pick<CharterFile, 'roster' | 'links'>,
  { signing }: Pick<CharterDocuments, 'signing'>,
): Promise<CharterComment[]> {
  // What was said about the draft stays, also where the round ended before all had answered.
  const ids = [links?.commentDocumentId, signing?.id].flatMap((id) => id ?? []);
  const keys = new Map(roster.map(({ id, member }) => [id, member.key]));
  const found: CharterComment[] = [];
  for (const documentId of ids)
    for (const { id, memberId, remark, event, versionNumber, at } of await listAnswers(tx, documentId))
      if (remark !== '')
        found.push({
          id,
          documentId,
          member: nameIn(roster)(keys.get(memberId) ?? ''),
          isReply: event === 'beantworten',
          versionNumber,
          remark,
          at,
          sections: sectionsNamed(remark),
        });
  return found;
}
