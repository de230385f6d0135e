import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate, germanList } from '../../../../foundation/german.ts';
import type { Paper } from '../../../../foundation/paper.ts';
import { DUTY_LABELS, type Occasion } from './occasions.ts';

export interface CoverInput {
  readonly title: string;
  readonly occasion: Occasion;
  /** Who submits. */
  readonly office: string;
  /** To whom; "" where it is not computed. */
  readonly authority: string;
  readonly parties: readonly string[];
  readonly startsOn: CalendarDate;
  readonly latest: CalendarDate | null;
  /** What lies in the package, in order. */
  readonly enclosures: readonly { readonly label: string; readonly fileName: string }[];
  readonly listName: string;
  /** Where the seal can be checked. */
  readonly checkAddress: string;
  readonly today: CalendarDate;
  readonly isSample: boolean;
}

/** The sheet on top of a submission: who tells whom what, and what lies behind it. */
export function coverPaper(input: CoverInput): Paper {
  const { occasion, office, today, isSample, enclosures } = input;
  const act = occasion.duty === 'genehmigung' ? 'Antrag auf Genehmigung' : DUTY_LABELS[occasion.duty];
  return {
    title: `${act}: ${input.title}`,
    kicker: office,
    author: office,
    asOf: `Stand: ${germanDate(today)}`,
    isSample,
    blocks: [
      { kind: 'facts', items: factsOf(input) },
      { kind: 'heading', level: 1, text: 'Unterlagen' },
      {
        kind: 'table',
        caption: 'Unterlagen dieses Pakets',
        columns: [{ header: 'Nr.', align: 'end' }, { header: 'Unterlage' }, { header: 'Datei' }],
        rows: enclosures.map(({ label, fileName }, index) => [String(index + 1), label, fileName]),
      },
      {
        kind: 'notice',
        title: 'Versiegeltes Verzeichnis',
        text: `Die Datei „${input.listName}“ nennt jede Datei mit ihrem Prüfwert (SHA-256) und ist versiegelt. Ob sie unverändert ist, lässt sich ohne Konto prüfen: ${input.checkAddress}`,
      },
    ],
  };
}

function factsOf(input: CoverInput): { term: string; value: string }[] {
  const { authority, occasion, parties, startsOn, latest } = input;
  return [
    { term: 'An', value: authority === '' ? 'die zuständige Aufsichtsbehörde' : authority },
    { term: 'Form der Zusammenarbeit', value: occasion.form },
    { term: 'Rechtsgrundlage', value: occasion.source },
    { term: 'Beteiligte', value: germanList(parties) },
    { term: 'Geplanter Beginn', value: germanDate(startsOn) },
    ...(latest === null ? [] : [{ term: 'Anzuzeigen bis', value: germanDate(latest) }]),
  ];
}
