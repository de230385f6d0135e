/** A secret of ours (secret-token.ts) as part of an address; hashes of files are longer, ids and slugs shorter. */
const SECRET_LINK = /(\/)[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])/g;
const MASK = '$1···';

/** Whether a text holds a link that answers for someone. */
export const holdsReplyLink = (text: string): boolean => text.search(SECRET_LINK) >= 0;

/** Takes the secret out of every such link: whoever reads it could answer in someone else's name. */
export const maskReplyLinks = (text: string): string => text.replace(SECRET_LINK, MASK);
