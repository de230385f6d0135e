import MailComposer from 'nodemailer/lib/mail-composer';

/** Everything an e-mail consists of. */
export interface MailContent {
  readonly id: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly createdAt: Date;
  /** Days to take over, as an iCalendar object with METHOD:PUBLISH. */
  readonly calendar: string | null;
  readonly attachments: readonly {
    readonly name: string;
    readonly contentType: string;
    readonly bytes: Uint8Array;
  }[];
}

/**
 * Writes an e-mail as MIME. Its Message-ID and date follow from the row: a copy sent again is recognisable as one
 * (RFC 5322, 3.6.4). Marked as written by a program, so that no absence note answers it (RFC 3834).
 */
export function buildMessage({
  id,
  from,
  calendar,
  createdAt,
  attachments,
  ...mail
}: MailContent): Promise<Buffer> {
  const { to, subject, text } = mail;
  return new MailComposer({
    from,
    to: { name: '', address: to },
    subject,
    text,
    messageId: `<${id}@${from.address.slice(from.address.lastIndexOf('@') + 1)}>`,
    date: createdAt,
    headers: { 'Auto-Submitted': 'auto-generated' },
    attachments: [
      ...(calendar !== null ? [termsFile(calendar)] : []),
      ...attachments.map(({ name, contentType, bytes }) => ({
        filename: name,
        contentType,
        content: Buffer.from(bytes),
      })),
    ],
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
}

/**
 * Days to take over come as a file: as a part of their own, mail programs would show them instead of the text. The
 * file names the method that the object names (RFC 6047, 2.4).
 */
const termsFile = (calendar: string) => ({
  filename: 'termine.ics',
  contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
  content: calendar,
});
