import { type BodyBlock, bodyBlocks } from '../../domain/circulation/body-blocks.ts';

/** The text of a version, as it is printed too. */
export const BodyText = ({ body }: { readonly body: string }) => (
  <div className="gw-body">
    {bodyBlocks(body).map((block, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: rendered once and never reordered
      <Block key={index} block={block} />
    ))}
  </div>
);

/** Headings of the text stand below those of the page. */
function Block({ block }: { readonly block: BodyBlock }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? (
        <h3 className="gw-h3">{block.text}</h3>
      ) : (
        <h4 className="gw-h3">{block.text}</h4>
      );
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
