import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import type { SmtpServer } from '../../app/platform/mail/smtp-server.ts';

/** How the server meets an e-mail for an address. */
export type Behaviour =
  | { readonly kind: 'accept' }
  | { readonly kind: 'refuse-recipient' | 'refuse-message'; readonly code: number; readonly sentence: string }
  /** Ends the connection with the message half read. */
  | { readonly kind: 'cut-in-data' }
  /** Reads the whole message and never answers. */
  | { readonly kind: 'silent' };

/** A real SMTP server on a port of its own; it keeps what it accepted. */
export interface MailServer {
  readonly port: number;
  readonly settings: SmtpServer;
  readonly accepted: readonly { readonly to: string; readonly raw: string }[];
  /** Messages whose content began to arrive, accepted or not. */
  readonly begun: number;
  /** Messages by address, parsed. */
  read(to: string): Promise<Email[]>;
  stop(): Promise<void>;
}

/** Starts it; `behave` decides by address, and by how often that address was tried. */
export async function startMailServer(
  behave: (to: string, attempt: number) => Behaviour = () => ({ kind: 'accept' }),
  port = 0,
): Promise<MailServer> {
  const accepted: { to: string; raw: string }[] = [];
  const tries = new Map<string, number>();
  const sockets = new Map<number | undefined, Socket>();
  let begun = 0;
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }, _, done) {
      tries.set(address, (tries.get(address) ?? 0) + 1);
      const how = behave(address, tries.get(address) ?? 0);
      done(how.kind === 'refuse-recipient' ? refusal(how) : null);
    },
    onData(stream, session, done) {
      begun += 1;
      const to = recipient(session);
      const how = behave(to, tries.get(to) ?? 0);
      if (how.kind === 'cut-in-data') {
        stream.once('data', () => sockets.get(session.remotePort)?.destroy());
        return;
      }
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (how.kind === 'refuse-message') return done(refusal(how));
        if (how.kind === 'silent') return;
        accepted.push({ to, raw: Buffer.concat(chunks).toString() });
        done();
      });
    },
  });
  server.on('error', () => undefined);
  const listener = server.listen(port, '127.0.0.1');
  listener.on('connection', (socket: Socket) => sockets.set(socket.remotePort, socket));
  await once(listener, 'listening');
  const listening = (listener.address() as AddressInfo).port;
  return {
    port: listening,
    settings: { host: '127.0.0.1', port: listening, secure: false, requireTLS: false, auth: undefined },
    accepted,
    get begun() {
      return begun;
    },
    read: (to) =>
      Promise.all(accepted.filter((mail) => mail.to === to).map(({ raw }) => PostalMime.parse(raw))),
    async stop() {
      const closed = new Promise<void>((done) => server.close(() => done()));
      for (const socket of sockets.values()) socket.destroy();
      await closed;
    },
  };
}

const recipient = ({ envelope }: SMTPServerSession): string => envelope.rcptTo[0]?.address ?? '';

const refusal = ({ code, sentence }: { code: number; sentence: string }): Error =>
  Object.assign(new Error(sentence), { responseCode: code });
