import type { Capacity } from '../../domain/authority/authority-law.ts';
import type { LineForm, SignatureForm } from '../../domain/signature/read-signature-form.ts';
import type { SignatureField, SignatureRefusal } from '../../domain/signature/signing-facts.ts';
import type { MemberSigning } from '../../use-cases/signature/find-signing.ts';

interface Place {
  readonly field: string;
  readonly label: string;
}

/** Where a refusal stands in the form. */
const PLACES: Readonly<Record<SignatureField, Place>> = {
  entry: { field: 'datei', label: 'Eintragen' },
  file: { field: 'datei', label: 'Datei' },
  kind: { field: 'art', label: 'Art der Unterschrift' },
  version: { field: 'fassung', label: 'Fassung' },
  place: { field: 'ort', label: 'Ort' },
  lines: { field: 'leitung', label: 'Unterschriften' },
  'line-leitung': { field: 'leitung-tag', label: 'Leitung' },
  'line-weiteres-mitglied': { field: 'mitglied-tag', label: 'Weiteres Mitglied' },
};

/** Prefix of the fields of a signature line. */
export const PREFIX: Readonly<Record<Capacity, 'leitung' | 'mitglied'>> = {
  leitung: 'leitung',
  'weiteres-mitglied': 'mitglied',
};

/** Values of the choice who signed for the head. */
export const BY_HEAD = 'selbst';
export const BY_DEPUTY = 'vertretung';

export function readPostedForm(posted: URLSearchParams): SignatureForm {
  const line = (prefix: 'leitung' | 'mitglied'): LineForm => ({
    chosen: posted.get(prefix) === 'ja',
    asDeputy: posted.get(`${prefix}-wer`) === BY_DEPUTY,
    office: posted.get(`${prefix}-amt`) ?? '',
    signedOn: posted.get(`${prefix}-tag`) ?? '',
  });
  return {
    version: posted.get('fassung') ?? '',
    kind: posted.get('art') ?? '',
    place: posted.get('ort') ?? '',
    lines: { leitung: line('leitung'), 'weiteres-mitglied': line('mitglied') },
  };
}

/** Before anything was typed: what is missing is ticked, with the usual offices. */
export function emptyForm({ own }: MemberSigning): SignatureForm {
  const isMissing = (capacity: Capacity): boolean =>
    own.standing.missing.some((signatory) => signatory.capacity === capacity);
  const line = (capacity: Capacity): LineForm => ({
    chosen: isMissing(capacity),
    asDeputy: false,
    office: '',
    signedOn: '',
  });
  return {
    version: String(own.party.agreedVersion ?? own.party.askedVersion),
    kind: 'papier',
    place: own.member.name,
    lines: { leitung: line('leitung'), 'weiteres-mitglied': line('weiteres-mitglied') },
  };
}

/** The refusals for the summary on top of the page. */
export const errorsOf = (refusals: readonly SignatureRefusal[]) =>
  refusals.map(({ field, reason }) => ({ ...PLACES[field], message: reason }));
