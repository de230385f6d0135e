import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { afterEvent } from './after-event.ts';
import { alreadyText, REFUSING_STATES, refusalOfEvent } from './answer-words.ts';
import { type DocumentKind, isReport } from './document.ts';
import type { Party } from './party.ts';
import { type DocumentState, type PartyEvent, partyTransition } from './transitions.ts';

/** Room for a question, a condition or a reason; more belongs into a letter. */
export const REMARK_MAX = 4000;

/** What of a document an answer depends on. */
export interface AnsweredDocument {
  readonly kind: DocumentKind;
  readonly state: DocumentState;
  /** Number of the version that goes round now. */
  readonly versionNumber: number;
  /** 'schrift': binding only once signed on paper or with a QES (§ 71 II HGO; county § 45 HKO). */
  readonly form: 'text' | 'schrift';
  readonly dueOn: CalendarDate | null;
}

/** Who answers. */
export type Answerer =
  /** Signed in; the members that this account may answer for as head or deputy. */
  | { readonly kind: 'konto'; readonly memberKeys: readonly string[] }
  /** By the reply link that was sent for one member. */
  | { readonly kind: 'link'; readonly memberKey: string }
  /** The office for a member, with what proves the answer. */
  | { readonly kind: 'im-auftrag'; readonly proofNote: string; readonly hasProof: boolean }
  /** The office for itself: answers a question, accepts a condition. */
  | { readonly kind: 'geschaeftsstelle' };

export interface Answer {
  readonly event: PartyEvent;
  readonly remark: string;
  /** The version that the answerer had before their eyes. */
  readonly versionNumber: number;
  /** Version of the party's row that they saw; undefined where none was seen (a letter). */
  readonly rowVersion?: number | undefined;
}

export type AnswerRefusalCode =
  | 'keine-partei'
  | 'nicht-befugt'
  | 'ruht'
  | 'fassung-veraltet'
  | 'gekreuzt'
  | 'schon-so'
  | 'nicht-moeglich'
  | 'text-fehlt'
  | 'text-zu-lang'
  | 'herkunft-fehlt'
  | 'nachweis-fehlt';

/** Why an answer does not count, with what to do instead. */
export interface AnswerRefusal {
  readonly code: AnswerRefusalCode;
  readonly reason: string;
}

export interface AcceptedAnswer {
  readonly party: Party;
  /** What whoever answers should know: the deadline had passed, a signature is still to come. */
  readonly notes: readonly string[];
}

/**
 * Decides whether an answer counts and what it changes. After the deadline it still counts while the document goes
 * round (a deadline is there to remind, not to shut out a late council), and says so. An agreement to a document of
 * form 'schrift' is agreement to the wording alone: the binding act is the signature (§ 71 II HGO).
 */
export function applyAnswer(
  party: Party | undefined,
  document: AnsweredDocument,
  answer: Answer,
  { by, today }: { readonly by: Answerer; readonly today: CalendarDate },
): Result<AcceptedAnswer, AnswerRefusal> {
  if (!party) return refuse('keine-partei', NO_PARTY);
  const refusal =
    refuseAnswerer(party, answer.event, by) ??
    refuseDocument(document, answer) ??
    refuseState(party, answer) ??
    refuseText(document, answer, by);
  if (refusal) return fail(refusal);
  const remark = answer.remark.trim();
  const standing = afterEvent(party, { ...answer, remark });
  return ok({
    party: { ...party, ...standing, version: party.version + 1 },
    notes: notesOf(document, standing.state === 'zugestimmt', today),
  });
}

const NO_PARTY =
  'Diese Kommune ist an dem Dokument nicht beteiligt. Soll sie gefragt werden, nimmt die Geschäftsstelle sie auf.';
const NOT_ENTITLED =
  'Für diese Kommune antworten nur ihre Leitung und deren eingetragene Vertretung. Bitten Sie die Leitung, selbst zu antworten, oder die Geschäftsstelle, Sie als Vertretung einzutragen.';

const refusal = (code: AnswerRefusalCode, reason: string): AnswerRefusal => ({ code, reason });
const refuse = (code: AnswerRefusalCode, reason: string) => fail(refusal(code, reason));

/** Who may cause the event, for this member. */
function refuseAnswerer({ memberKey }: Party, event: PartyEvent, by: Answerer): AnswerRefusal | undefined {
  const { by: owner } = partyTransition(event);
  const isOffice = by.kind === 'geschaeftsstelle';
  if (owner === 'programm' || (owner === 'geschaeftsstelle') !== isOffice)
    return refusal('nicht-befugt', owner === 'mitglied' ? NOT_ENTITLED : OFFICE_ONLY);
  if (by.kind === 'konto' && !by.memberKeys.includes(memberKey)) return refusal('nicht-befugt', NOT_ENTITLED);
  if (by.kind === 'link' && by.memberKey !== memberKey) return refusal('nicht-befugt', NOT_ENTITLED);
  return undefined;
}

const OFFICE_ONLY = 'Das entscheidet die Geschäftsstelle. Schreiben Sie ihr, was Sie möchten.';

function refuseDocument(document: AnsweredDocument, answer: Answer): AnswerRefusal | undefined {
  if (document.state !== 'im-umlauf') return refusal('ruht', REFUSING_STATES[document.state]);
  if (answer.versionNumber === document.versionNumber) return undefined;
  return refusal(
    'fassung-veraltet',
    `Ihre Antwort gilt Fassung ${answer.versionNumber}. Inzwischen läuft Fassung ${document.versionNumber} um. Lesen Sie die Änderungen und antworten Sie dann noch einmal.`,
  );
}

function refuseState(party: Party, { event, rowVersion, remark }: Answer): AnswerRefusal | undefined {
  if (rowVersion !== undefined && rowVersion !== party.version)
    return refusal(
      'gekreuzt',
      `Inzwischen ist für diese Kommune etwas anderes eingetragen: ${alreadyText(party)} Prüfen Sie das und antworten Sie noch einmal, wenn es nicht stimmt.`,
    );
  const { from, to } = partyTransition(event);
  const same = to !== 'gefragt' && party.state === to && party.remark === remark.trim();
  if (same) return refusal('schon-so', `${alreadyText(party)} Sie müssen nichts weiter tun.`);
  return from.includes(party.state) ? undefined : refusal('nicht-moeglich', refusalOfEvent(party, event));
}

function refuseText(
  { kind }: AnsweredDocument,
  { event, remark }: Answer,
  by: Answerer,
): AnswerRefusal | undefined {
  const text = remark.trim();
  const missing = missingText(kind, event);
  if (missing !== undefined && text === '') return refusal('text-fehlt', missing);
  if (text.length > REMARK_MAX)
    return refusal(
      'text-zu-lang',
      `Kürzen Sie den Text auf höchstens ${REMARK_MAX} Zeichen; jetzt sind es ${text.length}.`,
    );
  if (by.kind !== 'im-auftrag') return undefined;
  if (by.proofNote.trim() === '') return refusal('herkunft-fehlt', MISSING_SOURCE);
  return by.hasProof ? undefined : refusal('nachweis-fehlt', MISSING_PROOF);
}

/** What to write where an answer is nothing without a text: who leaves after a report says why, the others read it. */
function missingText(kind: DocumentKind, event: PartyEvent): string | undefined {
  const { needs } = partyTransition(event);
  if (needs) return MISSING_TEXT[needs];
  return event === 'nicht-teilnehmen' && isReport(kind) ? WHY_NOT : undefined;
}

const WHY_NOT = 'Schreiben Sie auf, warum Ihre Kommune nicht teilnimmt; ein Satz genügt.';

const MISSING_TEXT = {
  Bedingung: 'Schreiben Sie die Bedingung auf, unter der Sie zustimmen.',
  Frage: 'Schreiben Sie Ihre Frage auf.',
  Grund: 'Schreiben Sie auf, warum Sie widersprechen und was Sie stattdessen brauchen.',
  Antwort: 'Schreiben Sie die Antwort auf die Frage auf.',
} as const;
const MISSING_SOURCE =
  'Eine Antwort im Auftrag braucht einen Nachweis: Schreiben Sie, woher sie stammt („per Mail vom 12.11.2026“), und fügen Sie die Datei bei.';
const MISSING_PROOF =
  'Eine Antwort im Auftrag braucht einen Nachweis: Fügen Sie die Datei bei, die sie zeigt, etwa die Mail oder den Scan.';

function notesOf({ dueOn, form }: AnsweredDocument, agreed: boolean, today: CalendarDate): string[] {
  const late = dueOn !== null && dueOn < today;
  return [
    ...(late
      ? [`Die Frist war am ${germanDate(dueOn)} abgelaufen. Die Antwort zählt, weil der Umlauf noch läuft.`]
      : []),
    ...(agreed && form === 'schrift'
      ? ['Damit ist die Kommune mit dem Wortlaut einverstanden. Die Unterschrift folgt; erst sie bindet.']
      : []),
  ];
}
