import { createHash, randomBytes } from 'node:crypto';

/** A secret that is shown once (cookie, API token); the database holds its hash alone. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

export const hashSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest();
