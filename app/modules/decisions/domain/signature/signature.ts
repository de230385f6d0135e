import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Capacity } from '../authority/authority-law.ts';

/** `papier`: signed by hand and scanned. `qes`: with a qualified electronic signature, which the program does not check. */
export const SIGNATURE_KINDS = ['papier', 'qes'] as const;
export type SignatureKind = (typeof SIGNATURE_KINDS)[number];

export const SIGNATURE_KIND_LABELS: Readonly<Record<SignatureKind, string>> = {
  papier: 'auf Papier',
  qes: 'elektronisch (QES)',
};

export const isSignatureKind = (text: string): text is SignatureKind =>
  (SIGNATURE_KINDS as readonly string[]).includes(text);

/** Why and when a signature was struck. */
export interface Strike {
  readonly reason: string;
  readonly at: Date;
  /** In which capacity, never a name. */
  readonly byLabel: string;
}

/** One signature of a member under one version, as it came back. Never changed; a mistake is struck. */
export interface Signature {
  readonly id: string;
  readonly memberKey: string;
  readonly versionNumber: number;
  readonly capacity: Capacity;
  /** The office that signed, never a name; the scan carries it. */
  readonly office: string;
  readonly kind: SignatureKind;
  /** Empty where the paper names none. */
  readonly place: string;
  readonly signedOn: CalendarDate;
  readonly fileSha256: string;
  /** The file carries an electronic signature; whether it is genuine nobody checked here. */
  readonly hasElectronicSignature: boolean;
  readonly recordedAt: Date;
  /** Account id. */
  readonly recordedBy: string;
  /** In which capacity, never a name: "Geschäftsstelle", "Leitung". */
  readonly recordedLabel: string;
  readonly strike: Strike | null;
  readonly isSample: boolean;
}

/** A signature as the sealed record attests it; struck ones too, with their reason. */
export interface SealedSignature {
  readonly memberKey: string;
  readonly name: string;
  readonly version: number;
  readonly capacity: Capacity;
  readonly office: string;
  readonly kind: SignatureKind;
  readonly place: string;
  readonly signedOn: CalendarDate;
  readonly fileSha256: string;
  readonly recordedAt: string;
  /** "Geschäftsstelle": in which capacity, never a name. */
  readonly recordedBy: string;
  readonly struck?: string;
}

/** What is attested of a signature; `name` is that of the member. */
export const sealedSignature = (signature: Signature, name: string): SealedSignature => ({
  memberKey: signature.memberKey,
  name,
  version: signature.versionNumber,
  capacity: signature.capacity,
  office: signature.office,
  kind: signature.kind,
  place: signature.place,
  signedOn: signature.signedOn,
  fileSha256: signature.fileSha256,
  recordedAt: signature.recordedAt.toISOString(),
  recordedBy: signature.recordedLabel,
  ...(signature.strike && { struck: signature.strike.reason }),
});
