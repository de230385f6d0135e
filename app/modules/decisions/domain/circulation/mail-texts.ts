import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Cents } from '../../../../foundation/cents.ts';
import { germanDate, germanEuro } from '../../../../foundation/german.ts';
import type { DocumentForm } from './document.ts';

/** What a mail to a member says about a document. */
export interface MailFacts {
  /** Who sends it: the office of the alliance. */
  readonly office: string;
  readonly alliance: string;
  readonly title: string;
  readonly versionNumber: number;
  readonly form: DocumentForm;
  readonly isSample: boolean;
  readonly member: string;
  readonly dueOn: CalendarDate | null;
  readonly amount: Cents | null;
}

export interface MailText {
  readonly subject: string;
  readonly text: string;
}

/** Why a member is written to. */
export type AskOccasion =
  | { readonly kind: 'neu' }
  | { readonly kind: 'fassung'; readonly changeNote: string }
  | { readonly kind: 'beantwortet'; readonly reply: string }
  | { readonly kind: 'erinnerung' };

export interface AskLinks {
  readonly reply: string;
  readonly replyUntil: CalendarDate;
  readonly document: string;
}

/** The mail that asks a member for its answer, with a link that needs no account. */
export function askMail(facts: MailFacts, occasion: AskOccasion, links: AskLinks): MailText {
  const due = facts.dueOn === null ? undefined : germanDate(facts.dueOn);
  const cost = facts.amount === null ? 'nicht angegeben' : germanEuro(facts.amount);
  return {
    subject: `${SUBJECT[occasion.kind]}: ${facts.title}${due === undefined ? '' : ` (bis ${due})`}`,
    text: lines(
      facts,
      leadOf(facts, occasion),
      `Bis wann: ${due ?? 'keine Frist'}\nWas es ${facts.member} kostet: ${cost}\nFassung: ${facts.versionNumber}`,
      ...(due === undefined ? [] : ['Der letzte Tag liegt als Kalenderdatei bei (termine.ics).']),
      `Antworten ohne Konto:\n${links.reply}`,
      `Der Link gilt für eine Antwort und bis einschließlich ${germanDate(links.replyUntil)}. Geben Sie ihn nur an Ihre Vertretung weiter: Wer ihn hat, kann für ${facts.member} antworten. Jede Antwort wird Ihnen an diese Adresse bestätigt.`,
      ...(facts.form === 'schrift' ? [WORDING_ONLY] : []),
      `Mit Konto:\n${links.document}`,
    ),
  };
}

const SUBJECT = {
  neu: 'Bitte um Antwort',
  fassung: 'Neue Fassung, bitte um Antwort',
  beantwortet: 'Antwort auf Ihre Frage',
  erinnerung: 'Erinnerung, bitte um Antwort',
} as const;

const WORDING_ONLY =
  'Eine Zustimmung über den Link bindet nicht: Sie bedeutet „einverstanden mit dem Wortlaut, Unterschrift folgt“.';

function leadOf({ office, member, title }: MailFacts, occasion: AskOccasion): string {
  switch (occasion.kind) {
    case 'neu':
      return `${office} bittet ${member} um eine Antwort zu „${title}“.`;
    case 'fassung':
      return `„${title}“ liegt in einer neuen Fassung vor. ${office} bittet ${member}, dazu noch einmal zu antworten.\n\nWas sich ändert: ${occasion.changeNote}`;
    case 'beantwortet':
      return `Zu Ihrer Frage zu „${title}“ antwortet ${office}:\n\n${occasion.reply}\n\nBitte antworten Sie nun für ${member}.`;
    case 'erinnerung':
      return `Zu „${title}“ fehlt noch die Antwort von ${member}.`;
  }
}

/** The mail that goes to the address of a link after an answer by it: the guard against a link passed on. */
export function confirmationMail(facts: MailFacts, answer: string, contact: string): MailText {
  return {
    subject: `Über Ihren Link wurde geantwortet: ${facts.title}`,
    text: lines(
      facts,
      `Über den Link, der an diese Adresse ging, wurde für ${facts.member} zu „${facts.title}“ (Fassung ${facts.versionNumber}) geantwortet:`,
      answer,
      `War das nicht Ihre Antwort, melden Sie sich bei: ${contact}. Die Antwort lässt sich zurücknehmen, solange der Umlauf läuft.`,
    ),
  };
}

/** The mail that tells a member of something it need not act upon. */
export const noteMail = (facts: MailFacts, subject: string, note: string): MailText => ({
  subject: `${subject}: ${facts.title}`,
  text: lines(facts, note),
});

const lines = ({ office, alliance, isSample }: MailFacts, ...parts: readonly string[]): string =>
  [
    ...(isSample ? ['BEISPIELDATEN: Dieses Dokument ist erfunden.'] : []),
    'Guten Tag,',
    ...parts,
    `${office}\n${alliance}`,
  ].join('\n\n');
