import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate, germanList } from '../../../../foundation/german.ts';
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
    loadList(facts),
  ],
});

function section(title: string, projects: readonly PaperProject[], empty: string): PaperBlock[] {
  const heading = { kind: 'heading', level: 2, text: title } as const;
  if (projects.length === 0) return [heading, { kind: 'paragraph', text: empty }];
  return [
    heading,
    {
      kind: 'table',
      caption: 'Stufe, Ampel und nächster Termin',
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

/** Members of the same load share a line, so that all of it stays on one sheet. */
function loadList({ loads }: PortfolioFacts): PaperBlock {
  const words = [...new Set(loads.map(([, , , word]) => word))];
  const leading = loads.filter(([, , leads]) => leads !== '0');
  const items = words.map(
    (word) => `${word} – ${germanList(loads.filter((load) => load[3] === word).map(([name]) => name))}`,
  );
  return {
    kind: 'list',
    items:
      leading.length === 0
        ? items
        : [
            ...items,
            `Es leiten laufende Projekte: ${germanList(leading.map(([name, , leads]) => `${name} (${leads})`))}`,
          ],
  };
}
