import { compareTexts } from '../../../../ui/compare-texts.ts';
import { Panel } from '../../../../ui/layout.tsx';
import { TextChanges } from '../../../../ui/text-changes.tsx';
import { CHARTER_SECTIONS } from '../../domain/charter/charter.ts';
import { textSections } from '../../domain/charter/text-sections.ts';
import type { CharterViewProps } from './charter-page-props.ts';
import { CommentList } from './comment-list.tsx';
import { TextBlocks } from './text-blocks.tsx';

/** What it says: what goes round or holds first, then what of it was changed since. */
export function Wording({ page }: CharterViewProps) {
  const { draft, sent, documents } = page;
  const { standing } = documents;
  const shown = sent ?? draft;
  if (shown === undefined)
    return (
      <Panel title="Wortlaut" id="wortlaut">
        <p className="gw-note">
          Den Wortlaut lesen die Kommunen, für die der Projektauftrag gedacht ist, sobald er zur Abstimmung
          steht; vorher Geschäftsstelle, Projektleitung und Lenkungsgruppe.
        </p>
      </Panel>
    );
  const isChanged = draft !== undefined && sent !== undefined && draft !== sent;
  return (
    <>
      {isChanged && <Changes before={sent} after={draft} version={standing.version} />}
      <Panel title={sent === undefined ? 'Entwurf' : `Wortlaut, Fassung ${standing.version}`} id="wortlaut">
        {textSections(shown).map(({ title, blocks }, index) => (
          <section key={title} aria-labelledby={`teil-${index + 1}`} className="gw-chapter">
            <h3 className="gw-h3" id={`teil-${index + 1}`}>
              {title}
            </h3>
            <TextBlocks blocks={blocks} />
            <CommentList
              comments={page.comments.filter(({ sections }) =>
                CHARTER_SECTIONS.some(({ key, number }) => number === index + 1 && sections.includes(key)),
              )}
            />
          </section>
        ))}
      </Panel>
    </>
  );
}

interface ChangesProps {
  readonly before: string;
  readonly after: string;
  readonly version: number | null;
}

/** What of the working copy nobody was asked about yet. */
const Changes = ({ before, after, version }: ChangesProps) => (
  <Panel title={`Seit Fassung ${version} geändert`} id="geaendert">
    <p className="gw-note">Noch nicht versendet. Für die Kommunen gilt die versendete Fassung.</p>
    <TextChanges
      paragraphs={compareTexts(before, after)
        .filter(({ kind }) => kind !== 'same')
        .map(({ kind, parts }) => ({
          kind,
          parts: parts.map((part, index) => (index === 0 ? { ...part, text: plain(part.text) } : part)),
        }))}
    />
  </Panel>
);

/** Without the signs that make it a heading or an item. */
const plain = (text: string): string => text.replace(/^#{1,2} +/, '').replace(/^- +/, '• ');
