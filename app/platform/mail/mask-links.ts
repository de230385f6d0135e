const REPLY_LINK = /(\/antwort\/)[A-Za-z0-9_-]{8,}/g;
const MASK = '$1···';

/** Whether a text holds a link that answers for someone. */
export const holdsReplyLink = (text: string): boolean => text.search(REPLY_LINK) >= 0;

/** Takes the secret out of every reply link: whoever reads it could answer in someone else's name. */
export const maskReplyLinks = (text: string): string => text.replace(REPLY_LINK, MASK);
