import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { VersionScope } from './plan-new-version.ts';
import type { DocumentState, PartyEvent } from './transitions.ts';

/** Kinds of documents that go round, with the word that users read. */
export const DOCUMENT_KIND_LABELS = {
  projektauftrag: 'Projektauftrag',
  auftragsentwurf: 'Entwurf eines Projektauftrags',
  beitritt: 'Beitritt zu einem Projekt',
  projektablaufplan: 'Projektablaufplan',
  freigabe: 'Freigabe einer Projektstufe',
  zwischenbericht: 'Zwischenbericht',
  schlussbericht: 'Schlussbericht',
  vereinbarung: 'Öffentlich-rechtliche Vereinbarung',
  bericht: 'Bericht',
  empfehlung: 'Beschlussempfehlung',
  sonstiges: 'Sonstiges',
} as const;
export type DocumentKind = keyof typeof DOCUMENT_KIND_LABELS;
export const DOCUMENT_KINDS = Object.keys(DOCUMENT_KIND_LABELS) as readonly DocumentKind[];
export const isDocumentKind = (text: string): text is DocumentKind =>
  Object.hasOwn(DOCUMENT_KIND_LABELS, text);

/** Kinds that were frozen before they went round: their page has the figures of each member, their wording never changes. */
export const isReport = (kind: DocumentKind): boolean =>
  kind === 'zwischenbericht' || kind === 'schlussbericht';

/** 'text': an answer suffices; 'schrift': binding, signed on paper or with a QES (§ 71 II HGO, § 45 HKO). */
export type DocumentForm = 'text' | 'schrift';
export const isDocumentForm = (text: string): text is DocumentForm => text === 'text' || text === 'schrift';

/** What a document belongs to, for whoever shows it; `path` lies below /v/<slug>. */
export interface DocumentSubject {
  readonly kind: string;
  readonly title: string;
  readonly path: string;
}

/** A document that goes round among members. */
export interface DocumentRecord {
  readonly id: string;
  readonly title: string;
  readonly kind: DocumentKind;
  readonly form: DocumentForm;
  /** All must agree to one and the same version. */
  readonly sameVersion: boolean;
  readonly subject: DocumentSubject | null;
  /** Where its wording is written and changed, below /v/<slug>; null where that is the document's own page. */
  readonly wordingPath: string | null;
  readonly state: DocumentState;
  /** The version that goes round. */
  readonly versionNumber: number;
  readonly dueOn: CalendarDate | null;
  readonly sentAt: Date | null;
  readonly withdrawnReason: string;
  readonly isSample: boolean;
  /** Guards edits that cross. */
  readonly version: number;
}

export interface DocumentVersion {
  readonly number: number;
  readonly body: string;
  /** What changed and why; empty for the first. */
  readonly changeNote: string;
  readonly scope: VersionScope;
  readonly createdAt: Date;
}

/** Ways an answer can come. */
export const CHANNEL_LABELS = {
  konto: 'mit Konto',
  link: 'über den Antwort-Link',
  'im-auftrag': 'im Auftrag eingetragen',
  geschaeftsstelle: 'Geschäftsstelle',
  programm: 'von selbst',
} as const;
export type Channel = keyof typeof CHANNEL_LABELS;
export const isChannel = (text: string): text is Channel => Object.hasOwn(CHANNEL_LABELS, text);

/** An answer as it was given. */
export interface AnswerRecord {
  readonly id: string;
  readonly versionNumber: number;
  readonly event: PartyEvent;
  readonly remark: string;
  readonly channel: Channel;
  /** In which capacity, never a name: "Leitung", "Vertretung". */
  readonly byLabel: string;
  readonly proofNote: string;
  readonly proofSha256: string | null;
  readonly at: Date;
}
