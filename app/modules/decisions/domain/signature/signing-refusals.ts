import { REFUSING_STATES } from '../circulation/answer-words.ts';
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

/** Signatures belong to a running, binding document. */
export function refuseDocument({ form, state }: SigningDocument): SignatureRefusal | undefined {
  if (form !== 'schrift')
    return refusal(
      'Für dieses Dokument genügt eine Antwort, Unterschriften werden nicht gesammelt. Soll es binden, legt die Geschäftsstelle es als Dokument mit Schriftform an.',
    );
  if (state === 'im-umlauf') return undefined;
  return refusal(WAITING[state]);
}

const WAITING: typeof REFUSING_STATES = {
  ...REFUSING_STATES,
  entwurf: 'Das Dokument ist noch ein Entwurf. Unterschrieben wird, sobald die Geschäftsstelle es versendet.',
  abgeschlossen:
    'Der Umlauf ist abgeschlossen, Unterschriften werden nicht mehr angenommen. Wenden Sie sich bei einem Irrtum an die Geschäftsstelle.',
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
