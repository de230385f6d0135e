import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { systemClock } from '../../app/platform/clock.ts';
import { loadConfig } from '../../app/platform/config.ts';
import { connect } from '../../app/platform/db/connect.ts';
import { openLog } from '../../app/platform/log.ts';
import { deliverMail } from '../../app/platform/mail/deliver-mail.ts';
import { databaseOn } from '../../app/platform/transaction.ts';

/** Starts a process of its own that delivers what is due at a moment, once; it can be killed in the middle. */
export const startDispatcher = (databaseUrl: string, smtpPort: number, now: Date): ChildProcess =>
  spawn(process.execPath, [
    fileURLToPath(import.meta.url),
    databaseUrl,
    String(smtpPort),
    String(now.getTime()),
  ]);

async function main([databaseUrl = '', port = '', now = '']: readonly string[]): Promise<void> {
  const connection = connect(databaseUrl);
  const config = loadConfig({
    DATABASE_URL: databaseUrl,
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    MAIL_FROM: 'ikz@kreis.example',
  });
  const database = databaseOn(connection);
  const clock = { ...systemClock(), now: () => new Date(Number(now)) };
  const services = { config, database, clock, log: openLog('silent') };
  await deliverMail(services, new AbortController().signal);
  await connection.close();
}

if (import.meta.main) await main(process.argv.slice(2));
