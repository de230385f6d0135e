import { classNames } from './class-names.ts';

/** A stretch of text in a comparison of two. */
export interface ChangedPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

export interface ChangedParagraph {
  readonly kind: 'same' | 'added' | 'removed' | 'changed';
  /** Stands as a heading below that of the panel. */
  readonly isHeading?: boolean;
  readonly parts: readonly ChangedPart[];
}

/**
 * Two texts in one: what is gone is struck through, what is new underlined, and both are said in words to who hears the
 * page. Colour only repeats it.
 */
export function TextChanges({ paragraphs }: { readonly paragraphs: readonly ChangedParagraph[] }) {
  return (
    <div className="gw-changes">
      {paragraphs.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once and never reordered
        <Paragraph key={index} paragraph={paragraph} />
      ))}
    </div>
  );
}

function Paragraph({
  paragraph: { kind, isHeading = false, parts },
}: {
  readonly paragraph: ChangedParagraph;
}) {
  const Tag = isHeading ? 'h3' : 'p';
  return (
    <Tag className={classNames(`gw-changes__${kind}`, isHeading && 'gw-h3')}>
      {kind !== 'same' && <span className="gw-changes__mark">{MARK[kind]}</span>}
      {parts.map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once and never reordered
        <Part key={place} part={part} />
      ))}
    </Tag>
  );
}

const MARK = { added: 'neu', removed: 'entfällt', changed: 'geändert' } as const;

function Part({ part: { kind, text } }: { readonly part: ChangedPart }) {
  if (kind === 'same') return text;
  const Tag: 'ins' | 'del' = kind === 'added' ? 'ins' : 'del';
  return (
    <Tag>
      <span className="kern-sr-only">{kind === 'added' ? ' [eingefügt: ' : ' [gestrichen: '}</span>
      {text}
      <span className="kern-sr-only">] </span>
    </Tag>
  );
}
