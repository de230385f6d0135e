/** What the mail to a member says whose answer the office has entered. */
export interface OnBehalfMail {
  readonly office: string;
  readonly alliance: string;
  readonly memberName: string;
  readonly roundTitle: string;
  readonly isSample: boolean;
  readonly proofNote: string;
  readonly answers: number;
  /** Address of the page with the proof. */
  readonly link: string;
}

/** Tells a member what was entered for it, on what ground, and how to correct it. */
export const onBehalfMail = (mail: OnBehalfMail) => ({
  subject: `In Ihrem Auftrag eingetragen: ${mail.roundTitle}`,
  text: [
    ...(mail.isSample ? ['BEISPIELDATEN: Diese Abfrage ist erfunden.'] : []),
    'Guten Tag,',
    `${mail.office} hat die Antwort von ${mail.memberName} zu „${mail.roundTitle}“ in Ihrem Auftrag eingetragen und freigegeben (${mail.answers === 1 ? 'eine beantwortete Aufgabe' : `${mail.answers} beantwortete Aufgaben`}).`,
    `Grundlage: ${mail.proofNote}`,
    `Antwort und Nachweis ansehen:\n${mail.link}`,
    'Stimmt etwas nicht, öffnet die Leitung den Bogen wieder, berichtigt ihn und gibt ihn neu frei; dann gilt ihre Freigabe. Das geht, solange die Abfrage offen ist.',
    `${mail.office}\n${mail.alliance}`,
  ].join('\n\n'),
});
