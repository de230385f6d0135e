/** What a mail to one group of one member is made of. */
export interface NoticeMailFacts {
  readonly alliance: string;
  readonly office: string;
  readonly project: string;
  readonly isSample: boolean;
  readonly member: string;
  /** "Personalrat" */
  readonly group: string;
  readonly title: string;
  readonly body: string;
  /** Where the group reads it again; null where it has no access. */
  readonly page: string | null;
}

/** The mail that carries a text to a mailbox of an office: whom it is for, the frozen text, who sent it. */
export const noticeMail = (facts: NoticeMailFacts): { readonly subject: string; readonly text: string } => ({
  subject: `Information zu „${facts.project}“: ${facts.title}`,
  text: [
    facts.isSample ? 'BEISPIELDATEN: Dieses Projekt ist erfunden.' : '',
    `Information für: ${facts.group}, ${facts.member}`,
    facts.title,
    facts.body,
    facts.page === null ? '' : `Alle Informationen an Ihre Verwaltung:\n${facts.page}`,
    `${facts.office}\n${facts.alliance}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n'),
});
