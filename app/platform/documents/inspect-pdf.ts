import { type ApartLimits, runApart } from '../run-apart.ts';

/** What a file from outside turned out to be. */
export type InspectedPdf =
  | { readonly kind: 'pdf'; readonly pages: number; readonly hasElectronicSignature: boolean }
  /** Needs a password. */
  | { readonly kind: 'locked' }
  | { readonly kind: 'broken' }
  /** Took too much time or memory: a file made to do harm, or an absurd one. */
  | { readonly kind: 'too-costly' };

const LIMITS: ApartLimits = { milliseconds: 10_000, megabytes: 600 };
const HEADER = '%PDF-';

/** Looks whether bytes are a PDF that can be read, by their content alone, in a process of its own with limits. */
export async function inspectPdf(bytes: Uint8Array, limits = LIMITS): Promise<InspectedPdf> {
  if (!startsAsPdf(bytes)) return { kind: 'broken' };
  const outcome = await runApart<InspectedPdf>('documents/inspect-pdf-process', bytes, limits);
  return outcome.kind === 'answered' ? outcome.answer : outcome;
}

const startsAsPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, HEADER.length)).toString('latin1') === HEADER;
