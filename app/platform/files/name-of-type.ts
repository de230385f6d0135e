/** Endings that belong to the types that people hand in or the program makes. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['.pdf'],
  'application/json': ['.json'],
  'application/zip': ['.zip'],
  'image/png': ['.png'],
  'image/jpeg': ['.jpg', '.jpeg'],
  'message/rfc822': ['.eml'],
  'text/plain': ['.txt'],
};

/**
 * The name of a file with an ending that its type allows. A file saved under the name it came with is opened by its
 * ending: a text called "Mail.html" would run as a page on the desk of whoever looks at it.
 */
export function nameOfType(name: string, contentType: string): string {
  const endings = ENDINGS[contentType];
  if (!endings || endings.some((ending) => name.toLowerCase().endsWith(ending))) return name;
  return `${name}${endings[0]}`;
}
