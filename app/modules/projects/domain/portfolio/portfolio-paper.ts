import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import type { Paper, PaperBlock } from '../../../../foundation/paper.ts';

/** A line of the page for the Landrat, in words. */
export interface PaperProject {
  readonly title: string;
  readonly stage: string;
  readonly light: string;
  readonly reason: string;
  readonly next: string;
  readonly members: string;
}

/** What the page says. */
export interface PortfolioFacts {
  readonly alliance: string;
  readonly office: string;
  readonly today: CalendarDate;
  readonly isSample: boolean;
  /** "2 von 5". */
  readonly places: string;
  readonly limitSource: string;
  readonly running: readonly PaperProject[];
  readonly preparing: readonly PaperProject[];
  /** Titles in order. */
  readonly waiting: readonly string[];
  /** Name, takes part, leads, capacity in words. */
  readonly loads: readonly (readonly [string, string, string, string])[];
}

/** The portfolio on one page for the head of the county: what runs, when the next day is, what waits, who carries what. */
export const portfolioPaper = (facts: PortfolioFacts): Paper => ({
  title: 'Portfolio der Zusammenarbeit',
  kicker: facts.alliance,
  author: facts.office,
  asOf: `Stand: ${germanDate(facts.today)}`,
  isSample: facts.isSample,
  blocks: [
    { kind: 'paragraph', text: `Belegte Plätze: ${facts.places}. ${facts.limitSource}`.trim() },
    ...section('Laufende Projekte', facts.running, 'Zurzeit läuft kein Projekt.'),
    ...section('In Vorbereitung', facts.preparing, 'Zurzeit wird nichts vorbereitet.'),
    { kind: 'heading', level: 2, text: 'Warteliste' },
    facts.waiting.length === 0
      ? { kind: 'paragraph', text: 'Nichts wartet auf einen Platz.' }
      : { kind: 'list', ordered: true, items: facts.waiting },
    { kind: 'heading', level: 2, text: 'Auslastung der Kommunen' },
    loadTable(facts),
  ],
});

function section(title: string, projects: readonly PaperProject[], empty: string): PaperBlock[] {
  const heading = { kind: 'heading', level: 2, text: title } as const;
  if (projects.length === 0) return [heading, { kind: 'paragraph', text: empty }];
  return [
    heading,
    {
      kind: 'table',
      caption: title,
      columns: [
        { header: 'Projekt' },
        { header: 'Stufe' },
        { header: 'Ampel' },
        { header: 'Nächster Termin' },
        { header: 'Kommunen', align: 'end' },
      ],
      rows: projects.map(({ title: name, stage, light, reason, next, members }) => [
        name,
        stage,
        `${light}: ${reason}`,
        next,
        members,
      ]),
    },
  ];
}

const loadTable = ({ loads }: PortfolioFacts): PaperBlock => ({
  kind: 'table',
  caption: 'Laufende Projekte mit Projektgruppe je Kommune',
  columns: [
    { header: 'Kommune' },
    { header: 'dabei', align: 'end' },
    { header: 'leitet', align: 'end' },
    { header: 'angegebene Kraft' },
  ],
  rows: loads,
});
