import { afterEach, expect } from 'vitest';
import { deliverMail } from '../../app/platform/mail/deliver-mail.ts';
import { readOutboxMail } from '../../app/platform/mail/outbox-store.ts';
import { type NewMail, queueMail } from '../../app/platform/mail/queue-mail.ts';
import type { SmtpServer } from '../../app/platform/mail/smtp-server.ts';
import type { Services } from '../../app/platform/services.ts';
import { findMailId } from './find-mail-id.ts';
import { type Behaviour, type MailServer, startMailServer } from './mail-server.ts';
import { createTestApp } from './test-app.ts';

export const FROM = 'ikz@kreis.example';

/** An installation whose e-mails go to a real mail server of the test, or to none. */
export async function createMailWorld() {
  let lines: string[] = [];
  const app = await createTestApp({ routes: {}, onLog: (line) => void lines.push(line) });
  const { services, alliance, clock } = app;
  let server: MailServer | undefined;
  let occasion = 0;
  afterEach(async () => {
    await server?.stop();
    server = undefined;
    lines = [];
  });

  const withServer = (settings: SmtpServer | undefined): Services => ({
    ...services,
    config: { ...services.config, mail: settings && { server: settings, from: FROM } },
  });

  return {
    ...app,
    lines: () => lines,
    /** Starts the mail server; it ends with the test. */
    async open(behave?: (to: string, attempt: number) => Behaviour, port?: number) {
      server = await startMailServer(behave, port);
      return server;
    },
    withServer,
    /** Delivers once what is due. */
    deliver: (settings: SmtpServer | undefined) =>
      deliverMail(withServer(settings), new AbortController().signal),
    /** Queues an e-mail and answers its number. */
    async queue(to: string, more: Partial<NewMail> = {}, where = alliance): Promise<string> {
      occasion += 1;
      const mail = {
        allianceId: where.id,
        key: `test/${occasion}`,
        to,
        subject: 'Umlauf',
        text: 'Guten Tag',
        ...more,
      };
      return services.database.inAlliance(where.id, async (tx) => {
        expect(await queueMail(tx, mail, clock.now())).toBe(true);
        return findMailId(tx, mail.key);
      });
    },
    async state(id: string, where = alliance) {
      const mail = await services.database.inAlliance(where.id, (tx) => readOutboxMail(tx, id));
      return mail && { state: mail.state, attempts: mail.attempts, error: mail.lastError };
    },
  };
}
