import { centsToString } from '../../../../foundation/cents.ts';
import type { SealedSignature } from '../signature/signature.ts';
import {
  type AnswerRecord,
  DOCUMENT_KIND_LABELS,
  type DocumentRecord,
  type DocumentVersion,
} from './document.ts';
import type { Party } from './party.ts';

/** All that a sealed record is made of. */
export interface SealedContents {
  readonly alliance: { readonly slug: string; readonly name: string };
  readonly document: DocumentRecord;
  readonly versions: readonly (DocumentVersion & { readonly sha256: string })[];
  readonly parties: readonly (Party & { readonly name: string; readonly since: Date })[];
  /** As they came. */
  readonly answers: readonly (AnswerRecord & {
    readonly memberKey: string;
    readonly name: string;
    /** Of the answer's id and its remark; null without a remark. */
    readonly remarkSha256: string | null;
  })[];
  readonly signatures: readonly SealedSignature[];
  /** The audit trail's entries about the document, oldest first; hashes in hexadecimal digits. */
  readonly entries: readonly {
    readonly seq: bigint;
    readonly at: Date;
    readonly action: string;
    readonly hash: string;
  }[];
  readonly sealedAt: Date;
}

/**
 * What is sealed: the document, every version word for word, who stands how to which version since when, every answer,
 * and the entries of the audit trail that tell the same. No name of a person and no address: an answer is its member's.
 * What a member asked or why it objected concerns it and the office alone, while the record goes to all: a remark is
 * proven by its hash, and a condition stands there once it was accepted.
 */
export function buildSealedRecord(contents: SealedContents) {
  const { alliance, document, entries, sealedAt } = contents;
  const { id, title, kind, form, sameVersion, isSample, subject, versionNumber } = document;
  return {
    kind: 'umlauf',
    alliance,
    document: {
      id,
      title,
      kind: DOCUMENT_KIND_LABELS[kind],
      form,
      sameVersion,
      isSample,
      versionNumber,
      subject: subject?.title ?? null,
    },
    versions: contents.versions.map(sealedVersion),
    parties: contents.parties.map((party) => sealedParty(party, contents.answers)),
    answers: contents.answers.map(sealedAnswer),
    signatures: contents.signatures,
    audit: {
      from: String(entries[0]?.seq ?? ''),
      to: String(entries.at(-1)?.seq ?? ''),
      entries: entries.map(({ seq, at, action, hash }) => ({
        seq: seq.toString(),
        at: at.toISOString(),
        action,
        hash,
      })),
    },
    sealedAt: sealedAt.toISOString(),
  };
}

export type SealedUmlauf = ReturnType<typeof buildSealedRecord>;

const sealedVersion = ({
  number,
  body,
  sha256,
  changeNote,
  scope,
  createdAt,
}: SealedContents['versions'][number]) => ({
  number,
  body,
  sha256,
  changeNote,
  scope,
  createdAt: createdAt.toISOString(),
});

function sealedParty(party: SealedContents['parties'][number], answers: SealedContents['answers']) {
  const last = answers.findLast(({ memberKey }) => memberKey === party.memberKey);
  return {
    memberKey: party.memberKey,
    name: party.name,
    outcome: party.state,
    /** The version agreed to; null for who takes no part. */
    version: party.agreedVersion,
    condition: party.condition,
    amount: party.amount === null ? null : centsToString(party.amount),
    at: party.since.toISOString(),
    by: last?.byLabel ?? '',
    channel: last?.channel ?? '',
    /** An agreement to an earlier version that a change of wording carried over. */
    carriedOver: last?.event === 'uebertragen',
  };
}

const sealedAnswer = (answer: SealedContents['answers'][number]) => ({
  at: answer.at.toISOString(),
  memberKey: answer.memberKey,
  name: answer.name,
  event: answer.event,
  version: answer.versionNumber,
  remarkSha256: answer.remarkSha256,
  channel: answer.channel,
  by: answer.byLabel,
  proofNote: answer.proofNote,
  proofSha256: answer.proofSha256,
});
