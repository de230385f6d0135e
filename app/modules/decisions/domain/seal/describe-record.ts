import { dayAt, isTrueAt, listAt, momentAt, textAt } from './read-value.ts';

/** What a sealed record says, for people. */
export interface RecordSummary {
  /** "Umlauf „Vereinbarung über …“". */
  readonly title: string;
  readonly facts: readonly { readonly term: string; readonly value: string }[];
  readonly sections: readonly { readonly title: string; readonly lines: readonly string[] }[];
  /** Made up, for a demonstration: must be shown. */
  readonly isSample: boolean;
}

const KINDS: Readonly<Record<string, string>> = { umlauf: 'Umlauf', anzeige: 'Anzeigepaket' };
const FORMS: Readonly<Record<string, string>> = {
  text: 'Antwort in Textform genügt',
  schrift: 'Schriftform, Unterschriften nötig',
};
const CHANNELS: Readonly<Record<string, string>> = {
  konto: 'über das eigene Konto',
  link: 'über einen Antwortlink',
  'im-auftrag': 'von der Geschäftsstelle im Auftrag eingetragen',
};

const CAPACITIES: Readonly<Record<string, string>> = {
  leitung: 'für die Leitung',
  'weiteres-mitglied': 'als weiteres Mitglied',
};
const SIGNED: Readonly<Record<string, string>> = {
  papier: 'auf Papier',
  qes: 'elektronisch (QES, nicht geprüft)',
};

/**
 * Tells what a sealed record attests: what was decided, in which version, who answered what and when. Whatever is
 * missing or of another shape is left out: the seal proves that nothing was changed, not that the content is complete.
 */
export function describeRecord(record: unknown): RecordSummary {
  const kind = textAt(record, 'kind');
  const title = textAt(record, 'document', 'title') ?? textAt(record, 'title');
  const sections = [
    { title: 'Fassungen', lines: listAt(record, 'versions').map(versionLine) },
    { title: 'Mitglieder', lines: listAt(record, 'parties').map(partyLine) },
    { title: 'Antworten im Verlauf', lines: listAt(record, 'answers').map(answerLine) },
    { title: 'Unterschriften', lines: listAt(record, 'signatures').map(signatureLine) },
    { title: 'Dateien', lines: listAt(record, 'files').map(fileLine) },
  ];
  return {
    title: [(kind && KINDS[kind]) ?? kind ?? 'Nachweis', title && `„${title}“`].filter(Boolean).join(' '),
    facts: factsOf(record),
    sections: sections
      .map((section) => ({ ...section, lines: section.lines.filter((line) => line !== '') }))
      .filter(({ lines }) => lines.length > 0),
    isSample: isTrueAt(record, 'document', 'isSample') || isTrueAt(record, 'isSample'),
  };
}

function factsOf(record: unknown): RecordSummary['facts'] {
  const form = textAt(record, 'document', 'form');
  const from = textAt(record, 'audit', 'from');
  const to = textAt(record, 'audit', 'to');
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Allianz', textAt(record, 'alliance', 'name')],
    ['Art', textAt(record, 'document', 'kind')],
    ['Form', form && (FORMS[form] ?? form)],
    ['Zusammenarbeit', textAt(record, 'form')],
    ['Rechtsgrundlage', textAt(record, 'source')],
    ['Geplanter Beginn', dayAt(record, 'startsOn')],
    ['Behörde', textAt(record, 'authority')],
    ['Versiegelt am', momentAt(record, 'sealedAt')],
    ['Protokolleinträge', from && to && `${from} bis ${to}`],
  ];
  return facts.flatMap(([term, value]) => (value ? [{ term, value }] : []));
}

const joined = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(', ');
const after = (label: string, text: string | undefined): string | undefined => text && `${label}${text}`;
/** "nimmt-nicht-teil" is code for "nimmt nicht teil". */
const words = (code: string | undefined): string | undefined => code?.replaceAll('-', ' ');
const channelOf = (value: unknown): string | undefined => {
  const channel = textAt(value, 'channel');
  return channel && (CHANNELS[channel] ?? channel);
};

const versionLine = (version: unknown): string =>
  joined(
    after('Fassung ', textAt(version, 'number')),
    momentAt(version, 'createdAt'),
    textAt(version, 'changeNote'),
    after('SHA-256 des Textes ', textAt(version, 'sha256')),
    after('SHA-256 der Datei ', textAt(version, 'fileSha256')),
  );

const nameOf = (value: unknown): string | undefined => textAt(value, 'name') ?? textAt(value, 'memberKey');

function partyLine(party: unknown): string {
  const outcome = words(textAt(party, 'outcome'));
  const version = textAt(party, 'version');
  const what = joined(
    outcome && version ? `${outcome} (Fassung ${version})` : outcome,
    momentAt(party, 'at'),
    textAt(party, 'by'),
    channelOf(party),
    after('Bemerkung: ', textAt(party, 'remark')),
  );
  return [nameOf(party), what].filter(Boolean).join(': ');
}

function answerLine(answer: unknown): string {
  const what = joined(
    words(textAt(answer, 'event')),
    after('Fassung ', textAt(answer, 'version') ?? textAt(answer, 'versionNumber')),
    textAt(answer, 'by'),
    channelOf(answer),
    after('Bemerkung: ', textAt(answer, 'remark')),
  );
  return [joined(momentAt(answer, 'at'), nameOf(answer)), what].filter(Boolean).join(': ');
}

function signatureLine(signature: unknown): string {
  const capacity = textAt(signature, 'capacity');
  const kind = textAt(signature, 'kind') ?? textAt(signature, 'form');
  return joined(
    nameOf(signature),
    textAt(signature, 'office') ?? textAt(signature, 'by'),
    capacity && (CAPACITIES[capacity] ?? words(capacity)),
    after('Fassung ', textAt(signature, 'version')),
    kind && (SIGNED[kind] ?? words(kind)),
    momentAt(signature, 'at') ?? momentAt(signature, 'signedOn'),
    after('SHA-256 ', textAt(signature, 'fileSha256') ?? textAt(signature, 'sha256')),
    after('gestrichen: ', textAt(signature, 'struck')),
  );
}

const fileLine = (file: unknown): string =>
  joined(textAt(file, 'name'), after('SHA-256 ', textAt(file, 'sha256')));
