import { germanCount } from '../../../../foundation/german.ts';
import type { ExchangeContent, Figure } from './exchange-item.ts';

export interface Stripped {
  readonly content: ExchangeContent;
  /** German sentences: what others do not see, and why; empty where nothing was left out. */
  readonly leftOut: readonly string[];
}

/**
 * Takes out what belongs to single members, unless they agreed (practice 9 and 21), and says what was left out. What it
 * leaves is all that other members, other alliances and files see.
 */
export function stripMemberData(content: ExchangeContent): Stripped {
  if (content.kind === 'fragebogen' || content.kind === 'loesungen') return { content, leftOut: [] };
  const kept = content.figures.filter(isForOthers);
  const hidden = content.figures.length - kept.length;
  const leftOut =
    hidden === 0
      ? []
      : [
          `${germanCount(hidden, 'Zahl einer einzelnen Kommune ist', 'Zahlen einzelner Kommunen sind')} weggelassen, weil die Kommune sie nicht freigegeben hat.`,
        ];
  return { content: { ...content, figures: kept }, leftOut };
}

const isForOthers = ({ member, isReleased }: Figure): boolean => member === null || isReleased;

/** Names of members that a text speaks of: the rule takes out figures, a person has to judge sentences. */
export function namedMembers(content: ExchangeContent, names: readonly string[]): readonly string[] {
  return namesIn(textsOf(content).join('\n'), names);
}

/** The names that occur in a text as whole words. */
export function namesIn(text: string, names: readonly string[]): readonly string[] {
  const texts = text.toLowerCase();
  return names.filter((name) =>
    new RegExp(`(?<![\\p{L}])${escaped(name.toLowerCase())}(?![\\p{L}])`, 'u').test(texts),
  );
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

function textsOf(content: ExchangeContent): readonly string[] {
  switch (content.kind) {
    case 'erkenntnis':
      return [content.text];
    case 'bericht':
      return content.chapters.flatMap(({ title, text }) => [title, text]);
    case 'loesungen':
      return content.solutions.flatMap(({ title, description }) => [title, description]);
    case 'fragebogen':
      return [
        content.description,
        ...content.questionnaire.questions.flatMap(({ label, help }) => [label, help]),
      ];
  }
}
