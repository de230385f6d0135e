import { germanCount } from '../../../../foundation/german.ts';
import { derivableFigures } from './derivable-figures.ts';
import type { ExchangeContent, Figure } from './exchange-item.ts';
import { namesIn } from './names-in.ts';

export interface Stripped {
  readonly content: ExchangeContent;
  /** German sentences: what others do not see, and why; empty where nothing was left out. */
  readonly leftOut: readonly string[];
}

/**
 * Takes out what belongs to single members, unless they agreed (practice 9 and 21), with the sums that would give it away,
 * and says what was left out. What it leaves is all that other members, other alliances and files see.
 */
export function stripMemberData(content: ExchangeContent): Stripped {
  if (content.kind === 'fragebogen' || content.kind === 'loesungen') return { content, leftOut: [] };
  const hidden = content.figures.filter((figure) => !isForOthers(figure)).length;
  const derivable = derivableFigures(content.figures).length;
  const leftOut = [
    ...(hidden === 0
      ? []
      : [
          `${germanCount(hidden, 'Zahl einer einzelnen Kommune ist', 'Zahlen einzelner Kommunen sind')} weggelassen, weil die Kommune sie nicht freigegeben hat.`,
        ]),
    ...(derivable === 0
      ? []
      : [
          `${germanCount(derivable, 'gemeinsame Zahl ist', 'gemeinsame Zahlen sind')} weggelassen, weil sich daraus die Zahl einer einzelnen Kommune errechnen ließe.`,
        ]),
  ];
  return { content: { ...content, figures: figuresForOthers(content.figures) }, leftOut };
}

/** The figures that others see. */
export function figuresForOthers(figures: readonly Figure[]): readonly Figure[] {
  const derivable = derivableFigures(figures);
  return figures.filter((figure) => isForOthers(figure) && !derivable.includes(figure));
}

const isForOthers = ({ member, isReleased }: Figure): boolean => member === null || isReleased;

/** Names of members that a text speaks of: the rule takes out figures, a person has to judge sentences. */
export function namedMembers(content: ExchangeContent, names: readonly string[]): readonly string[] {
  return namesIn(textsOf(content).join('\n'), names);
}

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
