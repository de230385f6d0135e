import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import { renderPdf } from '../../../../platform/documents/render-pdf.ts';
import { readStoredFile } from '../../../../platform/files/file-store.ts';
import type { Services } from '../../../../platform/services.ts';
import { documentPaper } from '../../domain/circulation/document-paper.ts';
import { dayText } from '../../domain/circulation/german-day.ts';
import { findDocument } from './find-document.ts';

export interface ReadyFile {
  readonly name: string;
  readonly contentType: string;
  readonly body: Uint8Array;
}

/** A version of a document as PDF, the running one unless another is asked for. Undefined where the reader may not. */
export async function readDocumentPaper(
  services: Services,
  alliance: Pick<Alliance, 'id' | 'office'>,
  principal: Principal,
  id: string,
  number?: number,
): Promise<ReadyFile | undefined> {
  const file = await findDocument(services, alliance, principal, id);
  const wanted = number ?? file?.document.versionNumber;
  const version = file?.versions.find((candidate) => candidate.number === wanted);
  if (!file || !version) return undefined;
  const { office } = alliance;
  const paper = documentPaper(file.document, version, { office, asOf: dayText(version.createdAt) });
  const name = fileName(`${file.document.title} Fassung ${version.number}.pdf`);
  return { name, contentType: 'application/pdf', body: await renderPdf(paper) };
}

/** The sealed record of a document, as `gemeinwerk verify` reads it. */
export async function readSeal(
  services: Services,
  alliance: Pick<Alliance, 'id'>,
  principal: Principal,
  id: string,
): Promise<ReadyFile | undefined> {
  const file = await findDocument(services, alliance, principal, id);
  return file?.mayRead && file.sealed ? readReady(services, alliance, file.sealed.fileSha256) : undefined;
}

/** The file that proves an answer on behalf, for who may read that answer. */
export async function readProof(
  services: Services,
  alliance: Pick<Alliance, 'id'>,
  principal: Principal,
  id: string,
  sha256: string,
): Promise<ReadyFile | undefined> {
  const file = await findDocument(services, alliance, principal, id);
  const isTold = file?.answers.some(({ proofSha256 }) => proofSha256 === sha256) ?? false;
  return isTold ? readReady(services, alliance, sha256) : undefined;
}

async function readReady(
  services: Services,
  { id }: Pick<Alliance, 'id'>,
  sha256: string,
): Promise<ReadyFile | undefined> {
  const stored = await services.database.inAlliance(id, (tx) => readStoredFile(services, tx, sha256));
  return stored && { name: stored.name, contentType: stored.contentType, body: stored.bytes };
}

const fileName = (name: string): string => name.replace(/[/\\]/g, '-');
