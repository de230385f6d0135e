import { germanDecimal } from '../../../../foundation/german.ts';
import { PARTY_EVENT_LABELS, PARTY_STATE_LABELS } from '../circulation/answer-words.ts';
import { dayAt, isTrueAt, momentAt, textAt } from './read-value.ts';
import { wordFor } from './word-for.ts';

const CHANNELS: Readonly<Record<string, string>> = {
  konto: 'über das eigene Konto',
  link: 'über einen Antwortlink',
  'im-auftrag': 'nach einer Antwort auf anderem Weg',
  // Who answered says it already.
  geschaeftsstelle: '',
  programm: '',
};
const CAPACITIES: Readonly<Record<string, string>> = {
  leitung: 'für die Leitung',
  'weiteres-mitglied': 'als weiteres Mitglied',
};
const SIGNED: Readonly<Record<string, string>> = {
  papier: 'auf Papier',
  qes: 'elektronisch (QES, nicht geprüft)',
};

const joined = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(', ');
const after = (label: string, text: string | undefined): string | undefined => text && `${label}${text}`;
const nameOf = (value: unknown): string | undefined => textAt(value, 'name') ?? textAt(value, 'memberKey');
const channelOf = (value: unknown): string | undefined => wordFor(CHANNELS, textAt(value, 'channel'));

/** "Fassung 2, 21.11.2026, 10:05, Frist geändert, SHA-256 …". */
export const versionLine = (version: unknown): string =>
  joined(
    after('Fassung ', textAt(version, 'number')),
    momentAt(version, 'createdAt'),
    textAt(version, 'changeNote'),
    after('SHA-256 des Textes ', textAt(version, 'sha256')),
    after('SHA-256 der Datei ', textAt(version, 'fileSha256')),
  );

/** "Raunheim: zugestimmt (Fassung 2), …": where a member stands. */
export function partyLine(party: unknown): string {
  const outcome = wordFor(PARTY_STATE_LABELS, textAt(party, 'outcome'));
  const version = textAt(party, 'version');
  const what = joined(
    outcome && version ? `${outcome} (Fassung ${version})` : outcome,
    isTrueAt(party, 'carriedOver') ? 'auf eine redaktionelle Änderung übertragen' : undefined,
    after('Bedingung: ', textAt(party, 'condition')),
    amountOf(party),
    momentAt(party, 'at'),
    textAt(party, 'by'),
    channelOf(party),
    after('Bemerkung: ', textAt(party, 'remark')),
  );
  return [nameOf(party), what].filter(Boolean).join(': ');
}

function amountOf(party: unknown): string | undefined {
  const amount = textAt(party, 'amount');
  if (amount === undefined) return undefined;
  return `Kosten ${/^-?\d+(\.\d+)?$/.test(amount) ? `${germanDecimal(amount)}\u00a0€` : amount}`;
}

/** "21.11.2026, 10:05, Raunheim: hat zugestimmt, Fassung 2": one answer as it was given. */
export function answerLine(answer: unknown): string {
  const what = joined(
    wordFor(PARTY_EVENT_LABELS, textAt(answer, 'event')),
    after('Fassung ', textAt(answer, 'version') ?? textAt(answer, 'versionNumber')),
    textAt(answer, 'by'),
    channelOf(answer),
    after('Beleg: ', textAt(answer, 'proofNote')),
    after('SHA-256 des Belegs ', textAt(answer, 'proofSha256')),
    after('Bemerkung: ', textAt(answer, 'remark')),
  );
  return [joined(momentAt(answer, 'at'), nameOf(answer)), what].filter(Boolean).join(': ');
}

/** A signature with its office, capacity and file; a struck one says why. */
export const signatureLine = (signature: unknown): string =>
  joined(
    nameOf(signature),
    textAt(signature, 'office') ?? textAt(signature, 'by'),
    wordFor(CAPACITIES, textAt(signature, 'capacity')),
    after('Fassung ', textAt(signature, 'version')),
    wordFor(SIGNED, textAt(signature, 'kind') ?? textAt(signature, 'form')),
    dayAt(signature, 'signedOn') ?? momentAt(signature, 'at'),
    after('SHA-256 ', textAt(signature, 'fileSha256') ?? textAt(signature, 'sha256')),
    after('gestrichen: ', textAt(signature, 'struck')),
  );

/** A file of a package with its checksum. */
export const fileLine = (file: unknown): string =>
  joined(textAt(file, 'name'), after('SHA-256 ', textAt(file, 'sha256')));
