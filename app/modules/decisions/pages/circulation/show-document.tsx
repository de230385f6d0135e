import { errorPage } from '../../../../platform/http/error-pages.tsx';
import { messageIn } from '../../../../platform/http/message-in.ts';
import type { AllianceCall, PageAnswer, PageView } from '../../../../platform/http/page-route.ts';
import { findDocument } from '../../use-cases/circulation/find-document.ts';
import { type Attempt, DocumentView } from './document-view.tsx';

export const SECTION = 'entscheidungen';

/** What was done, as the page says it after the redirect. */
const NOTICES: Readonly<Record<string, string>> = {
  angelegt: 'Der Entwurf ist angelegt.',
  gespeichert: 'Der Entwurf ist gespeichert.',
  versendet: 'Das Dokument ist versendet. Wer eine Adresse hat, bekommt eine E-Mail mit einem Antwort-Link.',
  geantwortet: 'Ihre Antwort ist eingetragen.',
  zurueckgenommen: 'Ihre Antwort ist zurückgenommen.',
  eingetragen: 'Die Antwort ist im Auftrag eingetragen.',
  beantwortet: 'Die Antwort ist eingetragen; die Kommune wird benachrichtigt.',
  fassung: 'Die neue Fassung ist im Umlauf.',
  zurueckgezogen: 'Das Dokument ist zurückgezogen.',
  abgeschlossen: 'Der Umlauf ist abgeschlossen.',
  versiegelt: 'Das Dokument ist versiegelt.',
};

/** GET /v/:alliance/dokumente/:id */
export const showDocument = (call: AllianceCall): Promise<PageAnswer> => {
  const { query } = call;
  const done = messageIn(NOTICES, query);
  const reminded = /^\d{1,3}$/.exec(query.get('erinnert') ?? '')?.[0];
  const notices = [
    ...(done === undefined ? [] : [done]),
    ...(reminded === undefined ? [] : [remindedText(Number(reminded))]),
    ...(query.getAll('hinweis').includes('spaet')
      ? ['Die Frist war abgelaufen. Die Antwort zählt, weil der Umlauf noch läuft.']
      : []),
    ...(query.getAll('hinweis').includes('unterschrift')
      ? ['Sie sind mit dem Wortlaut einverstanden. Die Unterschrift folgt; erst sie bindet.']
      : []),
  ];
  return documentPage(call, { notices });
};

const remindedText = (count: number): string =>
  count === 0
    ? 'Heute ist niemand mehr zu erinnern: Alle Offenen wurden heute schon erinnert oder haben keine hinterlegte Adresse.'
    : `${count === 1 ? 'Eine Kommune wurde' : `${count} Kommunen wurden`} erinnert.`;

/** The page of a document, also after an answer that was refused. */
export async function documentPage(
  { services, alliance, principal, params }: AllianceCall,
  {
    attempt,
    notices = [],
    status = 200,
  }: {
    readonly attempt?: Attempt;
    readonly notices?: readonly string[];
    readonly status?: PageView['status'];
  },
): Promise<PageView> {
  const file = await findDocument(services, alliance, principal, params['id'] ?? '');
  if (!file) return errorPage(404);
  const base = `/v/${alliance.slug}`;
  return {
    kind: 'page',
    status: status ?? 200,
    title: file.document.title,
    section: SECTION,
    crumbs: [{ label: 'Entscheidungen', href: `${base}/entscheidungen` }, { label: file.document.title }],
    body: <DocumentView base={base} file={file} attempt={attempt} notices={notices} />,
  };
}

/** Crumbs of a page below a document. */
export const crumbsBelow = (
  base: string,
  document: { readonly id: string; readonly title: string },
  label: string,
) => [
  { label: 'Entscheidungen', href: `${base}/entscheidungen` },
  { label: document.title, href: `${base}/dokumente/${document.id}` },
  { label },
];
