/** What went wrong while talking to the mail server. */
export interface SendFault {
  /** The message itself was on its way: the server may have it. */
  readonly begun: boolean;
  /** The server's answer, where it gave one: "550", and its whole sentence. */
  readonly code: number | undefined;
  readonly response: string | undefined;
  /** The step that failed, as the mail library names it: "CONN", "AUTH PLAIN", "RCPT TO", "API". */
  readonly command: string;
  /** The library's kind of fault; "EENVELOPE" is about the addresses. */
  readonly kind: string;
  /** What the system says where the server said nothing. */
  readonly message: string;
}

export type SendOutcome =
  | { readonly event: 'accept' }
  | { readonly event: 'refuse' | 'lose'; readonly reason: string }
  /** `serverDown`: the next e-mail would meet the same fault. */
  | { readonly event: 'defer'; readonly reason: string; readonly serverDown: boolean };

/** Steps about this e-mail; all others are about the server and its set-up, which concern every e-mail alike. */
const ABOUT_THE_MAIL: readonly string[] = ['MAIL FROM', 'RCPT TO', 'DATA'];
/** The server wants another sign-in or encryption (RFC 4954), or was asked out of order: no verdict on the e-mail. */
const ABOUT_THE_SETUP: readonly number[] = [503, 530, 534, 535, 538];
const PERMANENT = 500;

/**
 * Judges a fault (RFC 5321, 4.2.1): 5xx about the e-mail refuses it; 4xx and every fault before the message was on its
 * way defers it; a connection that broke with the message on its way leaves it unclear.
 */
export function judgeFault({ begun, code, response, command, kind, message }: SendFault): SendOutcome {
  const aboutMail = ABOUT_THE_MAIL.includes(command) || (command === 'API' && kind === 'EENVELOPE');
  const reason = response ?? `Verbindung zum Mailserver: ${message}`;
  if (code === undefined && begun) return { event: 'lose', reason };
  const isFinal = code === undefined || (code >= PERMANENT && !ABOUT_THE_SETUP.includes(code));
  if (aboutMail && isFinal) return { event: 'refuse', reason: response ?? message };
  return { event: 'defer', reason, serverDown: !aboutMail };
}
