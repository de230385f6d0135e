import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { pageText, streamText } from './pdf-text.ts';

/** What a program that reads aloud or files a PDF looks for. */
export interface TaggedPdf {
  /** Text of each page in painting order. */
  readonly pages: readonly string[];
  readonly title: string | undefined;
  readonly showsTitle: boolean;
  readonly createdAt: Date | undefined;
  readonly language: string;
  readonly isMarked: boolean;
  readonly metadata: string;
  /** Roles of the structure tree in reading order: H1, P, Table, TH … */
  readonly roles: readonly string[];
}

export async function readTaggedPdf(bytes: Uint8Array): Promise<TaggedPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog } = document;
  return {
    pages: document.getPages().map(pageText),
    title: document.getTitle(),
    showsTitle: String(catalog.lookup(PDFName.of('ViewerPreferences'))).includes('/DisplayDocTitle true'),
    createdAt: document.getCreationDate(),
    language: String(catalog.lookup(PDFName.of('Lang'))),
    isMarked: String(catalog.lookup(PDFName.of('MarkInfo'))).includes('/Marked true'),
    metadata: streamText(catalog.lookup(PDFName.of('Metadata'))),
    roles: rolesBelow(catalog.lookup(PDFName.of('StructTreeRoot'))),
  };
}

function rolesBelow(node: unknown): string[] {
  if (node instanceof PDFArray)
    return Array.from({ length: node.size() }, (_, index) => node.lookup(index)).flatMap(rolesBelow);
  if (!(node instanceof PDFDict)) return [];
  const role = node.lookup(PDFName.of('S'));
  const below = rolesBelow(node.lookup(PDFName.of('K')));
  return role instanceof PDFName ? [role.decodeText(), ...below] : below;
}
