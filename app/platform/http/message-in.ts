/** What `?meldung=` asks to be told; undefined where it names no message. */
export function messageIn(
  words: Readonly<Record<string, string>>,
  query: URLSearchParams,
): string | undefined {
  const name = query.get('meldung') ?? '';
  // Addresses are anybody's: `__proto__` would find the prototype of every object.
  return Object.hasOwn(words, name) ? words[name] : undefined;
}
