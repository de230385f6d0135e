import { germanCount } from '../../../../foundation/german.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { LinkButton } from '../../../../ui/button.tsx';
import { compareTexts } from '../../../../ui/compare-texts.ts';
import { SelectField } from '../../../../ui/fields.tsx';
import { LiveForm } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { type ChangedParagraph, TextChanges } from '../../../../ui/text-changes.tsx';
import { findDocument } from '../../use-cases/circulation/find-document.ts';
import { DocumentSampleNotice } from './document-sample-notice.tsx';
import { readCount } from './read-answer-form.ts';
import { crumbsBelow, SECTION } from './show-document.tsx';

/** GET /v/:alliance/dokumente/:id/vergleich?von=1&bis=2; without, the last version and the one before. */
export async function showComparison({
  services,
  alliance,
  principal,
  params,
  query,
}: AllianceCall): Promise<PageAnswer> {
  const file = await findDocument(services, alliance, principal, params['id'] ?? '');
  if (!file?.mayRead) return errorPage(404);
  const { versions, document } = file;
  const until = readCount(query.get('bis')) ?? document.versionNumber;
  const from = readCount(query.get('von')) ?? Math.max(1, until - 1);
  const before = versions.find(({ number }) => number === from);
  const after = versions.find(({ number }) => number === until);
  if (!before || !after) return errorPage(404);
  const base = `/v/${alliance.slug}`;
  const href = `${base}/dokumente/${document.id}`;
  const changes = compareTexts(before.body, after.body);
  return {
    kind: 'page',
    title: 'Fassungen vergleichen',
    section: SECTION,
    crumbs: crumbsBelow(base, document, 'Vergleich'),
    body: (
      <>
        <PageTitle
          title={`Was sich ändert: „${document.title}“`}
          lead={after.changeNote}
          actions={<LinkButton href={href}>Zum Dokument</LinkButton>}
        />
        <DocumentSampleNotice document={document} />
        <Panel>
          <VersionChoice
            href={href}
            numbers={versions.map(({ number }) => number)}
            from={from}
            until={until}
          />
        </Panel>
        <div id="vergleich">
          <Panel title={`Fassung ${from} und Fassung ${until}`} id="aenderungen" aside={summary(changes)}>
            <TextChanges paragraphs={changes.map(withHeading)} />
          </Panel>
        </div>
      </>
    ),
  };
}

interface VersionChoiceProps {
  readonly href: string;
  readonly numbers: readonly number[];
  readonly from: number;
  readonly until: number;
}

function VersionChoice({ href, numbers, from, until }: VersionChoiceProps) {
  const options = numbers.map((number) => ({ value: String(number), label: `Fassung ${number}` }));
  return (
    <LiveForm
      action={`${href}/vergleich`}
      target="vergleich"
      label="Fassungen wählen"
      submit="Vergleichen"
      className="gw-form"
    >
      <SelectField id="von" name="von" label="Von" value={String(from)} options={options} />
      <SelectField id="bis" name="bis" label="Bis" value={String(until)} options={options} />
    </LiveForm>
  );
}

function summary(changes: readonly ChangedParagraph[]): string {
  const changed = changes.filter(({ kind }) => kind !== 'same').length;
  return changed === 0
    ? 'kein Unterschied'
    : `${germanCount(changed, 'Absatz', 'Absätze')} neu, geändert oder entfallen`;
}

const HEADING = /^#{1,2} +/;

const withHeading = ({ kind, parts }: ChangedParagraph): ChangedParagraph => ({
  kind,
  isHeading: HEADING.test(parts[0]?.text ?? ''),
  parts: parts.map((part, index) => ({
    kind: part.kind,
    text: index === 0 ? part.text.replace(HEADING, '').replace(/^- +/, '• ') : part.text,
  })),
});
