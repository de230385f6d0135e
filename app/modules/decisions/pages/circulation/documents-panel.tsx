import type { ReactNode } from 'react';
import { germanDate } from '../../../../foundation/german.ts';
import type { AllianceCall } from '../../../../platform/http/page-route.ts';
import { SampleDataBadge } from '../../../../ui/badge.tsx';
import { LinkButton } from '../../../../ui/button.tsx';
import { EmptyState, Panel } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { DOCUMENT_KIND_LABELS, type DocumentRecord } from '../../domain/circulation/document.ts';
import { isOpenMatter } from '../../domain/circulation/plan-new-version.ts';
import { type DocumentSummary, listDocuments } from '../../use-cases/circulation/list-documents.ts';
import { Progress } from './progress.tsx';
import { DocumentBadge, PartyBadge } from './state-badges.tsx';

/** Documents that go round, with how far they are. */
export async function documentsPanel({ services, alliance, principal }: AllianceCall): Promise<ReactNode> {
  const { viewer, documents } = await listDocuments(services, alliance, principal);
  const base = `/v/${alliance.slug}`;
  const add = viewer.isOffice && (
    <LinkButton href={`${base}/dokumente/neu`} icon="add">
      Dokument anlegen
    </LinkButton>
  );
  return (
    <Panel title="Dokumente im Umlauf" id="dokumente" flush aside={add}>
      {documents.length === 0 ? (
        <EmptyState icon="description" title="Noch kein Dokument im Umlauf">
          Hier stehen Dokumente, denen mehrere Kommunen zustimmen sollen, mit dem Stand ihrer Antworten.
        </EmptyState>
      ) : (
        <DataTable
          caption="Dokumente mit Art, Stand, Frist und Zahl der Zustimmungen"
          columns={columns(base, viewer.seesAll)}
          rows={documents.toSorted(byUrgency)}
          rowKey={({ document }) => document.id}
          cards
        />
      )}
    </Panel>
  );
}

/** What waits for the reader first, then what goes round, then the rest; the youngest first. */
const byUrgency = (a: DocumentSummary, b: DocumentSummary): number => rank(a) - rank(b);

function rank({ document, own }: DocumentSummary): number {
  if (document.state === 'im-umlauf') return own.some(isOpenMatter) ? 0 : 1;
  return document.state === 'entwurf' ? 2 : 3;
}

const columns = (base: string, seesAll: boolean): Column<DocumentSummary>[] => [
  {
    id: 'titel',
    header: 'Dokument',
    rowHeader: true,
    card: 'title',
    cell: ({ document }) => <Title base={base} document={document} />,
  },
  {
    id: 'art',
    header: 'Art',
    card: 'meta',
    cell: ({ document }) => DOCUMENT_KIND_LABELS[document.kind],
  },
  {
    id: 'stand',
    header: 'Stand',
    card: 'value',
    cell: ({ document }) => <DocumentBadge state={document.state} />,
  },
  {
    id: 'frist',
    header: 'Antwort bis',
    card: 'meta',
    cardLabel: 'bis',
    cell: ({ document }) => (document.dueOn === null ? 'offen' : germanDate(document.dueOn)),
  },
  {
    id: 'antworten',
    header: 'Antworten',
    card: 'wide',
    cell: (summary) => <Answers summary={summary} seesAll={seesAll} />,
  },
];

const Title = ({ base, document }: { readonly base: string; readonly document: DocumentRecord }) => (
  <>
    <a href={`${base}/dokumente/${document.id}`}>{document.title}</a>{' '}
    {document.isSample && <SampleDataBadge />}
  </>
);

const Answers = ({
  summary: { document, parties, own },
  seesAll,
}: {
  readonly summary: DocumentSummary;
  readonly seesAll: boolean;
}) => (
  <>
    {document.state !== 'entwurf' && <Progress parties={parties} seesAll={seesAll} />}
    {document.state === 'im-umlauf' &&
      own.map((party) => (
        <p key={party.memberKey} className="gw-note">
          {party.name}: <PartyBadge state={party.state} />
        </p>
      ))}
  </>
);
