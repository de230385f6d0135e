/**
 * Tells whether an address leads to a page of this program, so that a sign-in may go on there (no open redirect,
 * OWASP Unvalidated Redirects Cheat Sheet). Blanks, control characters and backslashes are refused altogether:
 * browsers drop or turn them, and "/\t/elsewhere" becomes "//elsewhere".
 */
export const isLocalPath = (address: string): boolean => /^\/(?!\/)[\x21-\x5b\x5d-\x7e]*$/.test(address);

/** The address where it is local, else the fallback. */
export const localPathOr = (address: string | null, fallback: string): string =>
  address !== null && isLocalPath(address) ? address : fallback;
