import { calendarDate } from '../../../foundation/calendar-date.ts';
import type { Signatory } from '../domain/authority/required-form.ts';
import type { Signature } from '../domain/signature/signature.ts';
import type { SignatureEntry, SignedLine, SigningFacts } from '../domain/signature/signing-facts.ts';
import { TODAY } from './circulation-samples.ts';

export const RAUNHEIM = '06433010';

/** Head and a further member, as for a town. */
export const BOTH: readonly Signatory[] = [
  { capacity: 'leitung', label: 'Bürgermeisterin, Bürgermeister oder allgemeine Vertretung' },
  { capacity: 'weiteres-mitglied', label: 'Weiteres Mitglied des Magistrats' },
];

export const headLine = (changes: Partial<SignedLine> = {}): SignedLine => ({
  capacity: 'leitung',
  asDeputy: false,
  office: 'Bürgermeisterin',
  signedOn: calendarDate('2026-11-18'),
  ...changes,
});

export const memberLine = (changes: Partial<SignedLine> = {}): SignedLine => ({
  ...headLine(),
  capacity: 'weiteres-mitglied',
  office: 'Erste Stadträtin',
  ...changes,
});

/** Both signed version 1 on paper. */
export const sampleEntry = (changes: Partial<SignatureEntry> = {}): SignatureEntry => ({
  versionNumber: 1,
  kind: 'papier',
  place: 'Raunheim',
  lines: [headLine(), memberLine()],
  ...changes,
});

/** A running binding document that the town agreed to; nothing recorded yet. */
export const signingFacts = (changes: Partial<SigningFacts> = {}): SigningFacts => ({
  document: { state: 'im-umlauf', form: 'schrift' },
  party: { memberKey: RAUNHEIM, state: 'zugestimmt', agreedVersion: 1 },
  required: BOTH,
  recorded: [],
  deputies: [],
  sentOn: calendarDate('2026-11-10'),
  fileUsedFor: null,
  by: { kind: 'geschaeftsstelle' },
  today: TODAY,
  ...changes,
});

export const sampleSignature = (changes: Partial<Signature> = {}): Signature => ({
  id: 'a',
  memberKey: RAUNHEIM,
  versionNumber: 1,
  capacity: 'leitung',
  office: 'Bürgermeisterin',
  kind: 'papier',
  place: 'Raunheim',
  signedOn: calendarDate('2026-11-18'),
  fileSha256: 'f'.repeat(64),
  hasElectronicSignature: false,
  recordedAt: new Date('2026-11-20T09:00:00Z'),
  recordedBy: 'konto-1',
  recordedLabel: 'Geschäftsstelle',
  strike: null,
  isSample: false,
  ...changes,
});

export const STRUCK = {
  reason: 'falsche Kommune',
  at: new Date('2026-11-20T10:00:00Z'),
  byLabel: 'Geschäftsstelle',
};
