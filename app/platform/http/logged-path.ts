/** A secret of ours has 43 letters (secret-token.ts); ids and slugs are shorter or hold other characters. */
const SECRET = /[\w-]{43,}/g;

/** The path of a call as the log may know it: a reply link is a secret, and logs are read by many. */
export const loggedPath = (path: string): string => path.replace(SECRET, '…');
