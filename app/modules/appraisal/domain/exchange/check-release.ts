import { plainText } from '../../../../foundation/plain-text.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type ExchangeRefusal, exchangeRefusal } from './check-finding.ts';
import { isLicence, type Licence } from './licences.ts';

/** Same shape as in mails of the alliance; whether it exists shows when somebody asks. */
const MAILBOX = /^[^\s@"(),:;<>[\\\]]+@[^\s@"(),:;<>[\\\]]+\.[a-zA-Z]{2,}$/;
const MAILBOX_MAX = 200;
export const REASON_MAX = 400;

export interface ReleaseDraft {
  readonly licence: string;
  /** Mailbox of the office for questions; '' for none. */
  readonly contact: string;
}

/** Checks under what something is released, and who answers questions; every reason at once. */
export function checkRelease({
  licence,
  contact,
}: ReleaseDraft): Result<
  { readonly licence: Licence; readonly contact: string },
  readonly ExchangeRefusal[]
> {
  const mailbox = plainText(contact).trim();
  const refusals = [
    ...(isLicence(licence)
      ? []
      : [exchangeRefusal('licence', 'Wählen Sie, unter welcher Lizenz andere es verwenden dürfen.')]),
    ...(mailbox !== '' && (mailbox.length > MAILBOX_MAX || !MAILBOX.test(mailbox))
      ? [
          exchangeRefusal(
            'contact',
            'Geben Sie ein Postfach an, zum Beispiel ikz@kreis.example, oder lassen Sie das Feld leer.',
          ),
        ]
      : []),
  ];
  return refusals.length > 0 || !isLicence(licence) ? fail(refusals) : ok({ licence, contact: mailbox });
}

/** Checks why something is withdrawn. */
export function checkWithdrawal(reason: string): Result<string, readonly ExchangeRefusal[]> {
  const typed = plainText(reason).trim();
  return typed === '' || typed.length > REASON_MAX
    ? fail([
        exchangeRefusal(
          'reason',
          `Schreiben Sie in höchstens ${REASON_MAX} Zeichen, warum Sie es zurückziehen.`,
        ),
      ])
    : ok(typed);
}
