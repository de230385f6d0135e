import type { OccasionId } from './occasions.ts';

/** A paper that belongs to a submission. */
interface PaperKind {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** One for each party. */
  readonly perParty?: true;
}

const RESOLUTION: PaperKind = {
  id: 'beschluss',
  label: 'Beschluss',
  hint: 'Auszug aus der Niederschrift der Vertretung',
  perParty: true,
};
const CONDITIONS: PaperKind = {
  id: 'voraussetzungen',
  label: 'Darlegung der gesetzlichen Voraussetzungen',
  hint: 'Aus der Anzeige muss zu ersehen sein, dass sie erfüllt sind.',
};
const COST: PaperKind = { id: 'kostenvergleich', label: 'Kostenvergleich oder Wirtschaftlichkeitsrechnung' };
const REASONS: PaperKind = {
  id: 'begruendung',
  label: 'Begründung: Zweck, Umfang, Folgen für die Beteiligten',
};
const DRAFT: PaperKind = { id: 'entwurf', label: 'Entwurf des Vertrags oder der Satzung' };
const AGREEMENT: PaperKind = { id: 'vereinbarung', label: 'Vereinbarung, von allen unterschrieben' };
const STATUTE: PaperKind = { id: 'satzung', label: 'Satzung im beschlossenen Wortlaut' };
const SYNOPSIS: PaperKind = {
  id: 'gegenueberstellung',
  label: 'Gegenüberstellung: bisheriger und neuer Wortlaut',
};

/**
 * The papers of each occasion. § 127a HGO demands that the conditions of the law can be seen; the rest is what
 * authorities usually ask for, a proposal (docs/legal/notices.md).
 */
const PAPERS: Readonly<Record<OccasionId, readonly PaperKind[]>> = {
  'hgo-127a': [RESOLUTION, CONDITIONS, DRAFT, COST],
  mandatierung: [RESOLUTION, AGREEMENT],
  delegation: [RESOLUTION, AGREEMENT, REASONS, COST],
  'delegation-wesentlich': [RESOLUTION, AGREEMENT, SYNOPSIS, REASONS],
  'vereinbarung-sonstige': [RESOLUTION, AGREEMENT, SYNOPSIS],
  zweckverband: [RESOLUTION, STATUTE, REASONS, COST],
  anstalt: [RESOLUTION, AGREEMENT, STATUTE, REASONS, COST],
  'anstalt-aenderung': [RESOLUTION, STATUTE, SYNOPSIS],
  arbeitsgemeinschaft: [],
};

/** One line of the checklist. */
export interface PaperItem {
  /** "beschluss/06433010", "kostenvergleich", "weitere/1": stable, names the paper in forms and rows. */
  readonly item: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly isRequired: boolean;
}

export interface PaperParty {
  readonly key: string;
  readonly name: string;
}

/** Key of the member whose own paper a line is; undefined for a paper of all. */
export const partyOfItem = (item: string): string | undefined => /^beschluss\/(.+)$/.exec(item)?.[1];

const EXTRA = /^weitere\/(\d+)$/;

/** The checklist of an occasion: each paper, each resolution per party, what was added beside, and one free place. */
export function checklistOf(
  occasion: OccasionId,
  parties: readonly PaperParty[],
  present: readonly string[] = [],
): PaperItem[] {
  const required = PAPERS[occasion].flatMap((paper) => itemsOf(paper, parties));
  const extras = present.filter((item) => EXTRA.test(item)).map((item) => Number(EXTRA.exec(item)?.[1]));
  const places = [...extras.toSorted((a, b) => a - b), Math.max(0, ...extras) + 1];
  return [...required, ...places.map(extraItem)];
}

const itemsOf = ({ id, label, hint, perParty }: PaperKind, parties: readonly PaperParty[]): PaperItem[] =>
  perParty
    ? parties.map(({ key, name }) => ({
        item: `${id}/${key}`,
        label: `${label}: ${name}`,
        hint,
        isRequired: true,
      }))
    : [{ item: id, label, hint, isRequired: true }];

const extraItem = (place: number): PaperItem => ({
  item: `weitere/${place}`,
  label: place === 1 ? 'Weitere Unterlage (freiwillig)' : `Weitere Unterlage ${place} (freiwillig)`,
  hint: undefined,
  isRequired: false,
});

/** Labels of the required papers that are not there yet. */
export const missingPapers = (checklist: readonly PaperItem[], present: readonly string[]): string[] =>
  checklist.filter(({ item, isRequired }) => isRequired && !present.includes(item)).map(({ label }) => label);
