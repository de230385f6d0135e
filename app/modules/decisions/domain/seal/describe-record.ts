import { dayAt, isTrueAt, listAt, momentAt, textAt } from './read-value.ts';
import { answerLine, fileLine, partyLine, signatureLine, versionLine } from './record-lines.ts';
import { wordFor } from './word-for.ts';

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
    title: [wordFor(KINDS, kind) ?? 'Nachweis', title && `„${title}“`].filter(Boolean).join(' '),
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
    ['Form', wordFor(FORMS, form)],
    ['Zusammenarbeit', textAt(record, 'form')],
    ['Rechtsgrundlage', textAt(record, 'source')],
    ['Geplanter Beginn', dayAt(record, 'startsOn')],
    ['Behörde', textAt(record, 'authority')],
    ['Versiegelt am', momentAt(record, 'sealedAt')],
    ['Protokolleinträge', from && to && `${from} bis ${to}`],
  ];
  return facts.flatMap(([term, value]) => (value ? [{ term, value }] : []));
}
