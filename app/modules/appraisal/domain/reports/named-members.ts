import type { ChapterKey } from './report-kind.ts';

/** A member whose name a text can contain. */
export interface Nameable {
  readonly memberKey: string;
  readonly name: string;
}

/** A member that a chapter names, with the sentence in which it first does: why its head is asked. */
export type NamedMember<Member extends Nameable = Nameable> = Member & { readonly passage: string };

/** They say the same of every member; nobody is singled out there. */
const LISTS_ALL: readonly ChapterKey[] = ['beteiligte', 'zahlen'];

/**
 * Members that the words of a chapter name, in their order (practice 10: a chapter is released by the lead and the heads
 * it names). Tables do not count, they list all alike. A name counts as a whole, declined too ("Raunheims", "des Kreises
 * Groß-Gerau", "Raunheimer"), and the longest one does: a district does not name the town it bears the name of.
 */
export function namedMembers<Member extends Nameable>(
  { key, text }: { readonly key: ChapterKey; readonly text: string },
  members: readonly Member[],
): readonly NamedMember<Member>[] {
  if (LISTS_ALL.includes(key) || members.length === 0) return [];
  const mentions = listMentions(text, members);
  return members.flatMap((member) => {
    const at = mentions.get(member.memberKey);
    return at === undefined ? [] : [{ ...member, passage: sentenceAt(text, at) }];
  });
}

/** The word of a name that no form of it goes without: what to look for before its forms are. */
export const lastWord = (name: string): string => name.trim().split(/\s+/).at(-1) ?? name;

/** Where the text first names each member. */
function listMentions(text: string, members: readonly Nameable[]): ReadonlyMap<string, number> {
  const longest = members.toSorted((a, b) => b.name.length - a.name.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${longest.map(({ name }) => `(${declined(name)})`).join('|')})(?!-?[\\p{L}\\p{N}])`,
    'gu',
  );
  const first = new Map<string, number>();
  for (const match of text.matchAll(pattern)) {
    const found = longest.find((_, at) => match[at + 1] !== undefined);
    if (found && !first.has(found.memberKey)) first.set(found.memberKey, match.index);
  }
  return first;
}

/** A name as a pattern: every word of it may be declined, and the last may stand as an adjective. */
const declined = (name: string): string =>
  `${name.trim().split(/\s+/).map(escaped).join('(?:e?s)?\\s+')}(?:e?s|['’]|er[ns]?)?`;

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Ends of sentences and lines; the point within "1.140" is none. */
const END = /[.!?…](?=\s+["„(]?\p{Lu})|\n/gu;

function sentenceAt(text: string, at: number): string {
  const ends = [...text.matchAll(END)].map(({ index }) => index + 1);
  const from = ends.findLast((end) => end <= at) ?? 0;
  const to = ends.find((end) => end > at) ?? text.length;
  return text
    .slice(from, to)
    .replace(/^[\s#-]+/, '')
    .trim();
}
