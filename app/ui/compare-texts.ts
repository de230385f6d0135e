import { diffArrays, diffWordsWithSpace } from 'diff';
import type { ChangedParagraph, ChangedPart } from './text-changes.tsx';

/**
 * The search takes time by the square of the differences: two long texts without a common word would hold up the
 * server for minutes. So many steps are a second at most; whoever wrote such a text finds it replaced as a whole.
 */
const STEPS = 4_000_000;

/** What is left of the steps; a whole comparison shares it. */
interface Effort {
  left: number;
}

/**
 * What changed between two texts, to be read by people: first by paragraph, then within a changed paragraph by word. A
 * paragraph that shares less than half of its letters with the old one counts as replaced: words from both would mix.
 */
export function compareTexts(before: string, after: string): ChangedParagraph[] {
  const effort = { left: STEPS };
  const [old, fresh] = [paragraphsOf(before), paragraphsOf(after)];
  const changes =
    within(effort, (maxEditLength) => diffArrays(old, fresh, { maxEditLength })) ?? replaced(old, fresh);
  const result: ChangedParagraph[] = [];
  for (let index = 0; index < changes.length; index += 1) {
    const change = changes[index];
    const next = changes[index + 1];
    if (!change) continue;
    if (change.removed && next?.added) {
      result.push(...comparePairs(change.value, next.value, effort));
      index += 1;
    } else result.push(...change.value.map((text) => whole(text, kindOf(change))));
  }
  return result;
}

/** Compares with what effort is left and takes off what it cost; undefined where the texts differ too much. */
function within<
  Change extends { readonly added: boolean; readonly removed: boolean; readonly count: number },
>(effort: Effort, compare: (maxEditLength: number) => Change[] | undefined): Change[] | undefined {
  const limit = Math.floor(Math.sqrt(effort.left));
  const changes = compare(limit);
  const edits = changes?.reduce((sum, { added, removed, count }) => sum + (added || removed ? count : 0), 0);
  effort.left = Math.max(0, effort.left - (edits ?? limit) ** 2);
  return changes;
}

const replaced = (old: readonly string[], fresh: readonly string[]) => [
  { added: false, removed: true, value: [...old] },
  { added: true, removed: false, value: [...fresh] },
];

/** A blank line parts paragraphs; a list's lines stay lines of their own. */
const paragraphsOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');

const kindOf = ({ added, removed }: { readonly added: boolean; readonly removed: boolean }) =>
  added ? 'added' : removed ? 'removed' : 'same';

const whole = (text: string, kind: ChangedPart['kind']): ChangedParagraph => ({
  kind,
  parts: [{ kind, text }],
});

/** Sets old and new paragraphs of one place beside each other, the first with the first. */
function comparePairs(
  before: readonly string[],
  after: readonly string[],
  effort: Effort,
): ChangedParagraph[] {
  const count = Math.max(before.length, after.length);
  return Array.from({ length: count }, (_, index) => pair(before[index], after[index], effort)).flat();
}

function pair(before: string | undefined, after: string | undefined, effort: Effort): ChangedParagraph[] {
  if (before === undefined) return [whole(after ?? '', 'added')];
  if (after === undefined) return [whole(before, 'removed')];
  const changes = within(effort, (maxEditLength) => diffWordsWithSpace(before, after, { maxEditLength }));
  const parts = (changes ?? []).map((change): ChangedPart => ({ kind: kindOf(change), text: change.value }));
  const kept = lengthOf(parts, 'same');
  const isReplaced = kept * 2 < Math.min(before.length, after.length);
  return isReplaced ? [whole(before, 'removed'), whole(after, 'added')] : [{ kind: 'changed', parts }];
}

const lengthOf = (parts: readonly ChangedPart[], kind: ChangedPart['kind']): number =>
  parts.filter((part) => part.kind === kind).reduce((sum, { text }) => sum + text.length, 0);
