/** A stretch of text in a comparison of two. */
export interface ChangedPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

export interface ChangedParagraph {
  readonly kind: 'same' | 'added' | 'removed' | 'changed';
  readonly parts: readonly ChangedPart[];
}

/**
 * Two texts in one: what is gone is struck through, what is new underlined, and both are said in words to who hears the
 * page. Colour only repeats it.
 */
export function TextChanges({ paragraphs }: { readonly paragraphs: readonly ChangedParagraph[] }) {
  return (
    <div className="gw-changes">
      {paragraphs.map(({ kind, parts }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once and never reordered
        <p key={index} className={`gw-changes__${kind}`}>
          {kind !== 'same' && <span className="gw-changes__mark">{MARK[kind]}</span>}
          {parts.map((part, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rendered once and never reordered
            <Part key={place} part={part} />
          ))}
        </p>
      ))}
    </div>
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
