import { dutySentence, type OccasionId, occasionOf } from '../../../decisions/domain/index.ts';

interface LegalFormWords {
  readonly label: string;
  readonly source: string;
  /** What the supervisory authority must hear of; null where the law on cooperation asks nothing. */
  readonly occasion: OccasionId | null;
  /** Can employ people of its own, or is carried by a body that does. */
  readonly canEmploy: boolean;
}

/** Forms of law for a joint task in Hesse; what was read and what not: docs/legal/notices.md. */
export const LEGAL_FORMS = {
  arbeitsgemeinschaft: {
    label: 'Kommunale Arbeitsgemeinschaft',
    source: '§§ 3, 4 KGG',
    occasion: 'arbeitsgemeinschaft',
    canEmploy: false,
  },
  mandatierung: {
    label: 'Öffentlich-rechtliche Vereinbarung, mandatierend',
    source: '§ 24 Abs. 1 Satz 2 KGG',
    occasion: 'mandatierung',
    canEmploy: true,
  },
  delegation: {
    label: 'Öffentlich-rechtliche Vereinbarung, delegierend',
    source: '§ 24 Abs. 1 Satz 1 KGG',
    occasion: 'delegation',
    canEmploy: true,
  },
  zweckverband: {
    label: 'Zweckverband',
    source: '§§ 5 ff. KGG',
    occasion: 'zweckverband',
    canEmploy: true,
  },
  anstalt: {
    label: 'Gemeinsame kommunale Anstalt (AöR)',
    source: '§§ 29a, 29b KGG',
    occasion: 'anstalt',
    canEmploy: true,
  },
  gmbh: { label: 'GmbH', source: '§ 127a HGO', occasion: 'hgo-127a', canEmploy: true },
  vertrag: { label: 'Vertrag mit Dritten', source: 'Vergaberecht', occasion: null, canEmploy: true },
} as const satisfies Readonly<Record<string, LegalFormWords>>;

export type LegalForm = keyof typeof LEGAL_FORMS;
export const isLegalForm = (text: string): text is LegalForm => Object.hasOwn(LEGAL_FORMS, text);

export const legalFormOf = (key: LegalForm): LegalFormWords => LEGAL_FORMS[key];

/** "Zweckverband (§§ 5 ff. KGG)". */
export function legalFormText(key: LegalForm): string {
  const { label, source } = legalFormOf(key);
  return `${label} (${source})`;
}

/** What the supervisory authority must be told or asked before a form takes effect, as German sentences. */
export function approvalText(key: LegalForm): string {
  const { occasion } = legalFormOf(key);
  return occasion === null
    ? 'Weder Anzeige noch Genehmigung nach dem KGG. Prüfen Sie vorher, ob der Auftrag ausgeschrieben werden muss.'
    : dutySentence(occasionOf(occasion));
}

/** True where the authority must agree before the form takes effect. */
export function needsApproval(key: LegalForm): boolean {
  const { occasion } = legalFormOf(key);
  return occasion !== null && occasionOf(occasion).duty === 'genehmigung';
}
