import { germanCount } from '../../foundation/german.ts';

/** What `?erinnert=3` asks to be told: how many members were written to; undefined where it names no number. */
export function remindedIn(query: URLSearchParams): string | undefined {
  const text = query.get('erinnert') ?? '';
  if (!/^\d{1,4}$/.test(text)) return undefined;
  return `${germanCount(Number(text), 'Kommune ist', 'Kommunen sind')} erinnert. Die E-Mails liegen im Postausgang.`;
}

/** What `?meldung=` asks to be told; undefined where it names no message. */
export function messageIn(
  words: Readonly<Record<string, string>>,
  query: URLSearchParams,
): string | undefined {
  const name = query.get('meldung') ?? '';
  // Addresses are anybody's: `__proto__` would find the prototype of every object.
  return Object.hasOwn(words, name) ? words[name] : undefined;
}
