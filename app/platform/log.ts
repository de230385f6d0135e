import pino, { type DestinationStream, type Logger } from 'pino';

/** Opens the log: one JSON object a line, by default to standard error. */
export const openLog = (level: string, destination: DestinationStream = pino.destination(2)): Logger =>
  pino(
    { level, redact: ['password', 'token', 'secret', 'databaseUrl'], serializers: { err: errorFields } },
    destination,
  );

/** What helps to find a fault. PostgreSQL adds rows and values ("Failing row contains …"): those are nobody's business. */
function errorFields(error: unknown) {
  if (!(error instanceof Error)) return { message: String(error) };
  const { code } = error as NodeJS.ErrnoException;
  return { type: error.name, code, message: error.message, stack: error.stack };
}
