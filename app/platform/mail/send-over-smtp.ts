import { once } from 'node:events';
import { Readable } from 'node:stream';
import SmtpConnection, { type SMTPError as NodemailerError } from 'nodemailer/lib/smtp-connection';
import { judgeFault, type SendOutcome } from './judge-fault.ts';
import type { SmtpServer } from './smtp-server.ts';

const CONNECT_MS = 15_000;
const SILENCE_MS = 60_000;
/** However slowly a server answers: afterwards the connection is cut. Shorter than the time after which a claim counts as lost. */
const WHOLE_MS = 5 * 60_000;

export interface Envelope {
  readonly from: string;
  readonly to: string;
}

/** A message ready for the wire, that remembers whether it was asked for: that is when the server may have got it. */
class WatchedMessage extends Readable {
  begun = false;
  readonly #bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    super();
    this.#bytes = bytes;
  }
  override _read(): void {
    this.begun = true;
    this.push(this.#bytes);
    this.push(null);
  }
}

/**
 * Hands one message to the mail server and answers what became of it; never throws. `signal` ends it as long as the
 * message is not on its way.
 */
export async function sendOverSmtp(
  server: SmtpServer,
  { from, to }: Envelope,
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<SendOutcome> {
  const message = new WatchedMessage(bytes);
  const connection = new SmtpConnection({
    ...server,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    logger: false,
  });
  const cut = cutWhen(connection, message, signal);
  try {
    await Promise.race([
      converse(connection, server, { from, to, size: bytes.length }, message),
      cut.happened,
    ]);
    return { event: 'accept' };
  } catch (error) {
    return judgeFault({ begun: message.begun, ...faultOf(error) });
  } finally {
    cut.forget();
    connection.on('error', () => undefined);
    connection.close();
  }
}

async function converse(
  connection: SmtpConnection,
  { auth }: SmtpServer,
  envelope: Envelope & { readonly size: number },
  message: Readable,
): Promise<void> {
  const broken = once(connection, 'error').then(([error]) => Promise.reject(error));
  broken.catch(() => undefined);
  const step = (act: (done: (error?: Error | null) => void) => void): Promise<void> =>
    Promise.race([new Promise<void>((done, fail) => act((error) => (error ? fail(error) : done()))), broken]);
  await step((done) => connection.connect(done));
  if (auth) await step((done) => connection.login({ credentials: auth }, done));
  await step((done) => connection.send({ ...envelope, to: [envelope.to] }, message, done));
  connection.quit();
}

/** Ends the conversation when the whole takes too long, or when the program stops and nothing is on its way yet. */
function cutWhen(connection: SmtpConnection, message: WatchedMessage, signal: AbortSignal) {
  let cut: (because: string) => void = () => undefined;
  const happened = new Promise<never>((_, fail) => {
    cut = (because) => {
      fail(new Error(because));
      connection.close();
    };
  });
  happened.catch(() => undefined);
  const onAbort = (): void => {
    if (!message.begun) cut('Gemeinwerk wurde beendet.');
  };
  const timer = setTimeout(() => cut('Zeit überschritten.'), WHOLE_MS);
  signal.addEventListener('abort', onAbort);
  if (signal.aborted) onAbort();
  const forget = (): void => {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  };
  return { happened, forget };
}

function faultOf(error: unknown) {
  const { command, responseCode, response, code, message } = error as Partial<NodemailerError>;
  return {
    code: responseCode,
    response,
    command: command ?? 'CONN',
    kind: code ?? '',
    message: message ?? String(error),
  };
}
