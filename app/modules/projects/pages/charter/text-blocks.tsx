import type { CharterBlock } from '../../domain/charter/text-sections.ts';

/** Paragraphs, lists and headings of one section, below its own heading. */
export const TextBlocks = ({ blocks }: { readonly blocks: readonly CharterBlock[] }) => (
  <div className="gw-body">
    {blocks.map((block, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: rendered once and never reordered
      <Block key={index} block={block} />
    ))}
  </div>
);

function Block({ block }: { readonly block: CharterBlock }) {
  switch (block.kind) {
    case 'heading':
      return <h4 className="gw-h3">{block.text}</h4>;
    case 'list':
      return (
        <ul className="gw-list">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'paragraph':
      return <p>{block.text}</p>;
  }
}
