import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';

/** What a mail about a section says. */
export interface SectionMail {
  readonly memberName: string;
  readonly office: string;
  readonly roundTitle: string;
  readonly isSample: boolean;
  readonly tasks: number;
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

/** The mail that asks an office for its section. */
export function sectionMail(occasion: SectionOccasion, mail: SectionMail): MailText {
  const { memberName, office, roundTitle, tasks, dueOn, note, link } = mail;
  const until = dueOn === null ? '' : ` (bis ${germanDate(dueOn)})`;
  const count = tasks === 1 ? 'einer Aufgabe' : `${tasks} Aufgaben`;
  return {
    subject: `${OCCASIONS[occasion]}: ${roundTitle}${until}`,
    text: [
      ...(mail.isSample ? ['BEISPIELDATEN: Diese Abfrage ist erfunden.'] : []),
      'Guten Tag,',
      `die Hauptverwaltung ${memberName} bittet das Fachamt „${office}“ um Angaben zu ${count} der Abfrage „${roundTitle}“${until}.`,
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
