import { REFUSING_STATES } from '../circulation/answer-words.ts';
import type { DocumentState } from '../circulation/transitions.ts';
import type { SigningParty } from './signature-state.ts';
import type { Recorder, SignatureRefusal, SigningDocument } from './signing-facts.ts';

const refusal = (reason: string): SignatureRefusal => ({ field: 'entry', reason });

/** Only the office, and the member's own head, deputy and delegate record its signatures. */
export function refuseRecorder(
  by: Recorder,
  party: Pick<SigningParty, 'memberKey'> | undefined,
): SignatureRefusal | undefined {
  if (by.kind === 'geschaeftsstelle' || (party && by.memberKeys.includes(party.memberKey))) return undefined;
  return refusal(
    'Unterschriften einer Kommune tragen nur ihre Leitung, deren Vertretung, ihre IKZ-Beauftragten und die Geschäftsstelle ein. Geben Sie das Blatt dorthin.',
  );
}

/**
 * Signatures belong to a binding document that was sent. They come in weeks after the last answer: until the document
 * is sealed or withdrawn they are taken.
 */
export function refuseDocument({ form, state }: SigningDocument): SignatureRefusal | undefined {
  if (form !== 'schrift')
    return refusal(
      'Für dieses Dokument genügt eine Antwort, Unterschriften werden nicht gesammelt. Soll es binden, legt die Geschäftsstelle es als Dokument mit Schriftform an.',
    );
  return state === 'im-umlauf' || state === 'abgeschlossen' ? undefined : refusal(RESTING[state]);
}

const RESTING: Readonly<Record<Exclude<DocumentState, 'im-umlauf' | 'abgeschlossen'>, string>> = {
  entwurf: 'Das Dokument ist noch ein Entwurf. Unterschrieben wird, sobald die Geschäftsstelle es versendet.',
  versiegelt: REFUSING_STATES.versiegelt,
  zurueckgezogen:
    'Das Dokument wurde zurückgezogen. Es ist nichts mehr zu unterschreiben; den Grund nennt die Geschäftsstelle.',
};

/** Who signs has agreed to the wording first. */
export function refuseParty(party: SigningParty | undefined): SignatureRefusal | undefined {
  if (!party)
    return refusal(
      'Diese Kommune ist an dem Dokument nicht beteiligt. Soll sie unterschreiben, nimmt die Geschäftsstelle sie auf.',
    );
  return party.state === 'zugestimmt' ? undefined : refusal(NOT_AGREED[party.state]);
}

const NOT_AGREED: Readonly<Record<Exclude<SigningParty['state'], 'zugestimmt'>, string>> = {
  gefragt:
    'Die Kommune hat dem Wortlaut noch nicht zugestimmt. Tragen Sie zuerst die Zustimmung ein; das Blatt kann der Nachweis dafür sein.',
  rueckfrage:
    'Die Kommune hat eine Rückfrage gestellt. Klären Sie sie, und tragen Sie dann die Zustimmung ein.',
  bedingt:
    'Die Kommune stimmt nur unter einer Bedingung zu. Nehmen Sie die Bedingung an, oder klären Sie sie zuerst.',
  widerspruch: 'Die Kommune hat widersprochen. Eine Unterschrift gilt erst, wenn sie dem Wortlaut zustimmt.',
  'nimmt-nicht-teil':
    'Die Kommune nimmt nicht teil. Will sie doch unterschreiben, nimmt sie diese Antwort zuerst zurück.',
};
