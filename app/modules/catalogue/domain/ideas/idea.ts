/** How far a cooperation came where the example is from; what failed teaches, too. */
export const IDEA_STANDINGS = ['idee', 'in-arbeit', 'umgesetzt', 'nicht-umgesetzt'] as const;

export type IdeaStanding = (typeof IDEA_STANDINGS)[number];

export const IDEA_STANDING_LABELS: Readonly<Record<IdeaStanding, string>> = {
  idee: 'Idee',
  'in-arbeit': 'in Arbeit',
  umgesetzt: 'umgesetzt',
  'nicht-umgesetzt': 'geprüft, nicht umgesetzt',
};

export const isIdeaStanding = (text: string): text is IdeaStanding =>
  (IDEA_STANDINGS as readonly string[]).includes(text);

/** Where an example may come from. */
export const FEDERAL_STATES = [
  'Baden-Württemberg',
  'Bayern',
  'Berlin',
  'Brandenburg',
  'Bremen',
  'Hamburg',
  'Hessen',
  'Mecklenburg-Vorpommern',
  'Niedersachsen',
  'Nordrhein-Westfalen',
  'Rheinland-Pfalz',
  'Saarland',
  'Sachsen',
  'Sachsen-Anhalt',
  'Schleswig-Holstein',
  'Thüringen',
  'anderes Land',
] as const;

export type FederalState = (typeof FEDERAL_STATES)[number];

export const isFederalState = (text: string): text is FederalState =>
  (FEDERAL_STATES as readonly string[]).includes(text);

/** What is told about a cooperation idea. */
export interface IdeaDetails {
  readonly title: string;
  /** In own words. */
  readonly summary: string;
  /** Who with whom: municipalities and bodies, never people. */
  readonly partners: string;
  /** County or region. */
  readonly region: string;
  readonly state: FederalState;
  readonly year: number | null;
  readonly standing: IdeaStanding;
  readonly source: string;
  /** https address of the source, or empty. */
  readonly link: string;
  readonly areaIds: readonly string[];
  readonly taskIds: readonly string[];
}

export interface NewIdea extends IdeaDetails {
  readonly id: string;
  /** The member that added it; null for what the office collected. */
  readonly memberId: string | null;
}

export interface IdeaRecord extends NewIdea {
  readonly hidden: boolean;
  readonly hiddenReason: string;
  readonly version: number;
}
