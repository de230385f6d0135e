/**
 * Kinds of bodies on the path of a paper, in its usual order: the head, the executive body, district councils, committees,
 * the council (HGO §§ 9, 62, 66, 70, 82; HKO §§ 8, 33). A member may order them otherwise: `position`.
 */
export const BODY_KINDS = ['leitung', 'exekutive', 'ortsbeirat', 'ausschuss', 'vertretung'] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

/** German words for pages and exports. */
export const BODY_KIND_LABELS: Readonly<Record<BodyKind, string>> = {
  leitung: 'Leitung',
  exekutive: 'Exekutives Gremium',
  ortsbeirat: 'Ortsbeirat',
  ausschuss: 'Ausschuss',
  vertretung: 'Vertretung',
};

/** True for words that are a kind; for reading forms and rows. */
export const isBodyKind = (text: string): text is BodyKind =>
  (BODY_KINDS as readonly string[]).includes(text);

/** The head decides at the desk, on any day: it has no sittings, no closing date and no invitation. */
export const hasSittings = ({ kind }: { readonly kind: BodyKind }): boolean => kind !== 'leitung';
