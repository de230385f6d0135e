// The process that looks into one PDF that came from outside, and ends. Its memory is limited by who starts it.
import { EncryptedPDFError, PDFDocument } from '@cantoo/pdf-lib';
import { answerApart } from '../answer-apart.ts';
import type { InspectedPdf } from './inspect-pdf.ts';

answerApart(inspect);

async function inspect(bytes: Uint8Array): Promise<InspectedPdf> {
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
    const pages = document.getPageCount();
    return pages > 0 ? { kind: 'pdf', pages, hasElectronicSignature: isSigned(bytes) } : { kind: 'broken' };
  } catch (error) {
    return { kind: error instanceof EncryptedPDFError ? 'locked' : 'broken' };
  }
}

/** A signature names the bytes that it covers; that entry can never be packed (ISO 32000-2, 12.8.1). */
const isSigned = (bytes: Uint8Array): boolean => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return /\/ByteRange\s*\[/.test(text);
};
