/** What the supervisory authority must be asked or told. */
export type Duty = 'anzeige' | 'genehmigung' | 'keine';

/** Which law decides about the authority and the period. */
export type NoticeLaw = 'hgo' | 'kgg';

export interface Occasion {
  readonly label: string;
  /** Form of cooperation, as the law names it. */
  readonly form: string;
  readonly duty: Duty;
  readonly law: NoticeLaw;
  readonly source: string;
  /** Must be published by the parties before it takes effect. */
  readonly isPublished: boolean;
}

/**
 * When the authority must be told or asked, by form of cooperation. Texts read as docs/legal/notices.md says; what no
 * official text was at hand for is marked there.
 */
export const OCCASIONS = {
  'hgo-127a': {
    label: 'Wirtschaftliches Unternehmen, Gesellschaft oder Beteiligung (§ 127a HGO)',
    form: 'Unternehmen oder Beteiligung',
    duty: 'anzeige',
    law: 'hgo',
    source: '§ 127a HGO',
    isPublished: false,
  },
  mandatierung: {
    label: 'Mandatierung: eine Kommune führt Aufgaben für andere durch',
    form: 'Öffentlich-rechtliche Vereinbarung (Mandatierung)',
    duty: 'anzeige',
    law: 'kgg',
    source: '§ 26 Abs. 2 KGG',
    isPublished: false,
  },
  delegation: {
    label: 'Delegation: eine Kommune übernimmt Aufgaben anderer in ihre Zuständigkeit',
    form: 'Öffentlich-rechtliche Vereinbarung (Delegation)',
    duty: 'genehmigung',
    law: 'kgg',
    source: '§ 26 Abs. 1 KGG',
    isPublished: true,
  },
  'delegation-wesentlich': {
    label: 'Delegation ändern (Gegenstand, Befugnisse, Beteiligte), aufheben oder kündigen',
    form: 'Öffentlich-rechtliche Vereinbarung (Delegation)',
    duty: 'genehmigung',
    law: 'kgg',
    source: '§ 27 Abs. 1 Satz 1, Abs. 2 Satz 2 KGG',
    isPublished: true,
  },
  'vereinbarung-sonstige': {
    label: 'Delegation sonst ändern, Mandatierung ändern oder aufheben',
    form: 'Öffentlich-rechtliche Vereinbarung',
    duty: 'anzeige',
    law: 'kgg',
    source: '§ 27 Abs. 1 Satz 2 KGG',
    isPublished: false,
  },
  zweckverband: {
    label: 'Zweckverband gründen (Verbandssatzung)',
    form: 'Zweckverband',
    duty: 'genehmigung',
    law: 'kgg',
    source: '§ 10 KGG',
    isPublished: true,
  },
  anstalt: {
    label: 'Gemeinsame kommunale Anstalt errichten (Satzung)',
    form: 'Gemeinsame kommunale Anstalt',
    duty: 'genehmigung',
    law: 'kgg',
    source: '§ 29a Abs. 4 Satz 1 KGG',
    isPublished: true,
  },
  'anstalt-aenderung': {
    label: 'Satzung einer gemeinsamen kommunalen Anstalt ändern',
    form: 'Gemeinsame kommunale Anstalt',
    duty: 'anzeige',
    law: 'kgg',
    source: '§ 29a Abs. 4 Satz 3 KGG',
    isPublished: true,
  },
  arbeitsgemeinschaft: {
    label: 'Kommunale Arbeitsgemeinschaft bilden',
    form: 'Kommunale Arbeitsgemeinschaft',
    duty: 'keine',
    law: 'kgg',
    source: '§§ 3, 4 KGG',
    isPublished: false,
  },
} as const satisfies Readonly<Record<string, Occasion>>;

export type OccasionId = keyof typeof OCCASIONS;
export const OCCASION_IDS = Object.keys(OCCASIONS) as readonly OccasionId[];

/** True for words that are an occasion; for reading forms and rows. */
export const isOccasion = (text: string): text is OccasionId => Object.hasOwn(OCCASIONS, text);
export const occasionOf = (id: OccasionId): Occasion => OCCASIONS[id];

export const DUTY_LABELS: Readonly<Record<Duty, string>> = {
  anzeige: 'Anzeige',
  genehmigung: 'Genehmigung',
  keine: 'keine Pflicht',
};

/** What the duty means for those who plan, as a sentence. */
export function dutySentence({ duty, source, isPublished }: Occasion): string {
  const published = isPublished ? ' Danach ist öffentlich bekannt zu machen.' : '';
  switch (duty) {
    case 'anzeige':
      return `Der Aufsichtsbehörde anzuzeigen (${source}).${published}`;
    case 'genehmigung':
      return `Wirksam erst mit Genehmigung der Aufsichtsbehörde (${source}).${published}`;
    case 'keine':
      return `Weder Anzeige noch Genehmigung nötig (${source}); es genügt die schriftliche Vereinbarung.`;
  }
}
