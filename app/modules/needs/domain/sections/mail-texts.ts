import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';

/** What a mail about a section says. */
export interface SectionMail {
  readonly memberName: string;
  readonly office: string;
  /** What asks: "der Abfrage", and what it is called. */
  readonly asks: string;
  readonly title: string;
  readonly isSample: boolean;
  /** "3 Aufgaben", as it stands behind "zu". */
  readonly asked: string;
  readonly dueOn: CalendarDate | null;
  readonly note: string;
  readonly link: string;
}

export interface MailText {
  readonly subject: string;
  readonly text: string;
}

const OCCASIONS = {
  neu: 'Bitte um Angaben',
  erneut: 'Neuer Link, bitte um Angaben',
  erinnerung: 'Erinnerung, bitte um Angaben',
} as const;

export type SectionOccasion = keyof typeof OCCASIONS;

const SAMPLE = 'BEISPIELDATEN: Was hier gefragt wird, ist erfunden.';

/** The mail that asks an office for its section. */
export function sectionMail(occasion: SectionOccasion, mail: SectionMail): MailText {
  const { memberName, office, asks, title, asked, dueOn, note, link } = mail;
  const until = dueOn === null ? '' : ` (bis ${germanDate(dueOn)})`;
  return {
    subject: `${OCCASIONS[occasion]}: ${title}${until}`,
    text: [
      ...(mail.isSample ? [SAMPLE] : []),
      'Guten Tag,',
      `die Hauptverwaltung ${memberName} bittet das Fachamt „${office}“ um Angaben zu ${asked} ${asks} „${title}“${until}.`,
      ...(note === '' ? [] : [`Hinweis der Hauptverwaltung:\n${note}`]),
      `Ohne Konto ausfüllen:\n${link}`,
      'Sie können so oft speichern, wie Sie möchten, und geben zum Schluss ab. Bis dahin sieht Ihre Angaben nur Ihre eigene Kommune. Geben Sie den Link nur in Ihrem Amt weiter: Wer ihn hat, kann für Ihr Amt antworten.',
      ...(occasion === 'erneut'
        ? ['Frühere Links gelten nicht mehr; was Sie gespeichert haben, ist noch da.']
        : []),
      `Hauptverwaltung ${memberName}`,
    ].join('\n\n'),
  };
}
