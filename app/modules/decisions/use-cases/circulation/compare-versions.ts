import { diffArrays, diffWordsWithSpace } from 'diff';

/** A stretch of text in a comparison. */
export interface DiffPart {
  readonly kind: 'gleich' | 'neu' | 'entfallen';
  readonly text: string;
}

export interface DiffParagraph {
  readonly kind: 'gleich' | 'neu' | 'entfallen' | 'geaendert';
  readonly parts: readonly DiffPart[];
}

/**
 * What changed between two texts, to be read by people: first by paragraph, then within a changed paragraph by word. A
 * paragraph that shares less than half of its letters with the old one counts as replaced: words from both would mix.
 */
export function compareVersions(before: string, after: string): DiffParagraph[] {
  const changes = diffArrays(paragraphsOf(before), paragraphsOf(after));
  const result: DiffParagraph[] = [];
  for (let index = 0; index < changes.length; index += 1) {
    const change = changes[index];
    const next = changes[index + 1];
    if (!change) continue;
    if (change.removed && next?.added) {
      result.push(...comparePairs(change.value, next.value));
      index += 1;
    } else result.push(...change.value.map((text) => whole(text, kindOf(change))));
  }
  return result;
}

/** A blank line parts paragraphs; a list's lines stay lines of their own. */
const paragraphsOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');

const kindOf = ({ added, removed }: { readonly added: boolean; readonly removed: boolean }) =>
  added ? 'neu' : removed ? 'entfallen' : 'gleich';

const whole = (text: string, kind: DiffPart['kind']): DiffParagraph => ({ kind, parts: [{ kind, text }] });

/** Sets old and new paragraphs of one place beside each other, the first with the first. */
function comparePairs(before: readonly string[], after: readonly string[]): DiffParagraph[] {
  const count = Math.max(before.length, after.length);
  return Array.from({ length: count }, (_, index) => pair(before[index], after[index])).flat();
}

function pair(before: string | undefined, after: string | undefined): DiffParagraph[] {
  if (before === undefined) return [whole(after ?? '', 'neu')];
  if (after === undefined) return [whole(before, 'entfallen')];
  const parts = diffWordsWithSpace(before, after).map(
    (change): DiffPart => ({ kind: kindOf(change), text: change.value }),
  );
  const kept = lengthOf(parts, 'gleich');
  const isReplaced = kept * 2 < Math.min(before.length, after.length);
  return isReplaced ? [whole(before, 'entfallen'), whole(after, 'neu')] : [{ kind: 'geaendert', parts }];
}

const lengthOf = (parts: readonly DiffPart[], kind: DiffPart['kind']): number =>
  parts.filter((part) => part.kind === kind).reduce((sum, { text }) => sum + text.length, 0);
