import { germanCount } from '../../../../foundation/german.ts';

/** What the mail to a member says whose sheet was released in its name. */
export interface OnBehalfMail {
  readonly office: string;
  readonly alliance: string;
  readonly memberName: string;
  readonly survey: string;
  readonly isSample: boolean;
  /** How its head agreed: "per Mail vom 12.11.2026". */
  readonly proofNote: string;
  readonly answers: number;
  /** Address of the page with answers and proof. */
  readonly link: string;
}

/** Tells a member what was released for it, on what ground, and how to correct it. */
export const onBehalfMail = (mail: OnBehalfMail) => ({
  subject: `In Ihrem Auftrag freigegeben: ${mail.survey}`,
  text: [
    ...(mail.isSample ? ['BEISPIELDATEN: Diese Erhebung ist erfunden.'] : []),
    'Guten Tag,',
    `die Angaben von ${mail.memberName} zu „${mail.survey}“ sind nach dem Gespräch mit Ihnen eingetragen und in Ihrem Auftrag freigegeben (${germanCount(mail.answers, 'Antwort', 'Antworten')}).`,
    `Grundlage: ${mail.proofNote}`,
    `Angaben und Nachweis ansehen:\n${mail.link}`,
    'Stimmt etwas nicht? Die Leitung öffnet den Bogen wieder, berichtigt ihn und gibt ihn mit einer Begründung neu frei.',
    `${mail.office}\n${mail.alliance}`,
  ].join('\n\n'),
});
