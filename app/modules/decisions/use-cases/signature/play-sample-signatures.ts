import { addDays } from '../../../../foundation/calendar-date.ts';
import type { Acting } from '../../../../platform/acting.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Capacity } from '../../domain/authority/authority-law.ts';
import { loadCirculation } from '../circulation/load-circulation.ts';
import type { RecorderRights } from './read-recorder.ts';
import { takeSignature } from './take-signature.ts';

const DAY_MS = 86_400_000;

/** A made-up paper that came back from a member. */
export interface SampleSignature {
  readonly memberKey: string;
  readonly place: string;
  readonly offices: readonly { readonly capacity: Capacity; readonly office: string }[];
  readonly daysAgo: number;
  readonly bytes: Uint8Array;
}

/**
 * Records made-up papers under a sample document by the rules of real ones. Throws where a rule refuses: the sample is
 * wrong then.
 */
export async function playSampleSignatures(
  services: Pick<Services, 'config' | 'clock'>,
  acting: Acting,
  documentId: string,
  samples: readonly SampleSignature[],
): Promise<void> {
  const circulation = await loadCirculation(acting.tx, documentId);
  if (!circulation) throw new Error('the sample document was not stored');
  const rights: RecorderRights = {
    by: { kind: 'geschaeftsstelle' },
    labelFor: () => 'Geschäftsstelle',
    decidesFor: [],
  };
  for (const { memberKey, place, offices, daysAgo, bytes } of samples) {
    const signedOn = addDays(acting.today, -daysAgo);
    const then = { ...acting, at: new Date(acting.at.getTime() - (daysAgo - 1) * DAY_MS) };
    const lines = offices.map((line) => ({ ...line, asDeputy: false, signedOn }));
    const entry = {
      versionNumber: circulation.document.versionNumber,
      kind: 'papier' as const,
      place,
      lines,
    };
    const file = { name: 'Beispielunterschrift.pdf', bytes, hasElectronicSignature: false };
    const taken = await takeSignature(services, then, circulation, { memberKey, entry, file, rights });
    if (!taken.ok) throw new Error(`a sample signature is refused: ${JSON.stringify(taken.error)}`);
  }
}
