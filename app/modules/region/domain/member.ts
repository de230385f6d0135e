/** Kinds of bodies that take part in an alliance. `sonderstatusstadt`: § 4a HGO. */
export const MEMBER_KINDS = [
  'stadt',
  'gemeinde',
  'markt',
  'kreisfreie-stadt',
  'sonderstatusstadt',
  'landkreis',
  'verband',
  'kommunales-unternehmen',
] as const;
export type MemberKind = (typeof MEMBER_KINDS)[number];

/** German words for pages and exports. */
export const MEMBER_KIND_LABELS: Readonly<Record<MemberKind, string>> = {
  stadt: 'Stadt',
  gemeinde: 'Gemeinde',
  markt: 'Markt',
  'kreisfreie-stadt': 'Kreisfreie Stadt',
  sonderstatusstadt: 'Sonderstatusstadt',
  landkreis: 'Landkreis',
  verband: 'Verband',
  'kommunales-unternehmen': 'Kommunales Unternehmen',
};

/** `gast`: a body from outside that joins single undertakings (a municipality of the next county). */
export type MemberStanding = 'mitglied' | 'gast';

/** A body of the alliance as the register knows it today; its population is a history of its own. */
export interface Member {
  /** AGS (8 digits), county key (5 digits) or slug: see member-key.ts. */
  readonly key: string;
  /** Short name for pages: "Gernsheim". */
  readonly name: string;
  /** Name of the official list: "Gernsheim, Schöfferstadt". */
  readonly officialName: string;
  readonly kind: MemberKind;
  readonly standing: MemberStanding;
  /** 12 digits; a county has 5; bodies outside the register have none. */
  readonly ars: string | null;
  readonly countyKey: string | null;
  /** Süd-, Mittel-, Nordkreis …: a word of the alliance, in no register. */
  readonly countyPart: string | null;
  /** Hectares as in the official list; null for counties and bodies without area. */
  readonly areaHectares: number | null;
}

const MUNICIPALITIES: readonly MemberKind[] = [
  'stadt',
  'gemeinde',
  'markt',
  'kreisfreie-stadt',
  'sonderstatusstadt',
];

/** True for towns and municipalities, false for counties, associations and companies. */
export const isMunicipality = (member: { readonly kind: MemberKind }): boolean =>
  MUNICIPALITIES.includes(member.kind);

/** True for words that are a kind; for reading forms and rows. */
export const isMemberKind = (text: string): text is MemberKind =>
  (MEMBER_KINDS as readonly string[]).includes(text);
