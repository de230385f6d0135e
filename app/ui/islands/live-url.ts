/**
 * The address a GET form asks for, exactly as the browser itself would build it: empty fields stay, because an
 * emptied field is an answer too. Files are left out.
 */
export function liveUrl(action: string, fields: Iterable<readonly [string, unknown]>): string {
  const url = new URL(action);
  url.search = '';
  url.hash = '';
  for (const [name, value] of fields) {
    if (typeof value === 'string') url.searchParams.append(name, value);
  }
  return url.href;
}
