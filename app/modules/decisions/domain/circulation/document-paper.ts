import { germanDate } from '../../../../foundation/german.ts';
import type { Paper } from '../../../../foundation/paper.ts';
import { bodyBlocks } from './body-blocks.ts';
import { DOCUMENT_KIND_LABELS, type DocumentRecord, type DocumentVersion } from './document.ts';

/** A version of a document as a paper. `asOf` is the day the version was written, so that equal versions print equal. */
export const documentPaper = (
  document: Pick<DocumentRecord, 'title' | 'kind' | 'form' | 'dueOn' | 'isSample'>,
  version: Pick<DocumentVersion, 'number' | 'body' | 'changeNote'>,
  { office, asOf }: { readonly office: string; readonly asOf: string },
): Paper => ({
  title: document.title,
  kicker: `${DOCUMENT_KIND_LABELS[document.kind]}, Fassung ${version.number}`,
  author: office,
  asOf: `Fassung ${version.number} vom ${asOf}`,
  isSample: document.isSample,
  blocks: [
    {
      kind: 'facts',
      items: [
        { term: 'Fassung', value: `${version.number} vom ${asOf}` },
        ...(version.changeNote === '' ? [] : [{ term: 'Was sich änderte', value: version.changeNote }]),
        ...(document.dueOn === null
          ? []
          : [{ term: 'Antwort erbeten bis', value: germanDate(document.dueOn) }]),
        {
          term: 'Form',
          value:
            document.form === 'schrift'
              ? 'Schriftform: gilt erst mit den Unterschriften'
              : 'Textform: eine Antwort genügt',
        },
      ],
    },
    ...bodyBlocks(version.body),
  ],
});
