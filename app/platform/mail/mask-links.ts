/** Places whose last part is a secret, also where a mail server quotes it cut short. A sheet's eight digits are none. */
const REPLY_LINK = /(\/(?:antwort|abschnitt|erhebungsabschnitt|vorschlag)\/)(?!\d{8}(?![\w-]))[\w-]{8,}/g;
/** A secret of ours (secret-token.ts) anywhere else; hashes of files are longer, ids and slugs shorter. */
const SECRET = /(\/)[\w-]{43}(?![\w-])/g;
const MASK = '$1···';

/** Takes the secret out of every link that answers for someone: whoever reads it could answer in that one's name. */
export const maskReplyLinks = (text: string): string => text.replace(REPLY_LINK, MASK).replace(SECRET, MASK);

/** Whether a text holds a link that answers for someone. */
export const holdsReplyLink = (text: string): boolean => maskReplyLinks(text) !== text;
