import { createRoute, z } from '@hono/zod-openapi';
import { WORKING_ROLES } from '../../../platform/auth/roles.ts';
import { type ApiRoute, allianceApiRoute, json, problem } from '../../../platform/http/api-route.ts';
import { encodeCursor, readPage } from '../../../platform/http/paging.ts';
import { DOCUMENT_KINDS, type DocumentRecord } from '../domain/circulation/document.ts';
import { VERSION_SCOPES } from '../domain/circulation/plan-new-version.ts';
import { DOCUMENT_STATES, PARTY_STATES } from '../domain/circulation/transitions.ts';
import { type DocumentFile, findDocument } from '../use-cases/circulation/find-document.ts';
import { type DocumentSummary, listDocumentPage } from '../use-cases/circulation/list-documents.ts';
import { readDocumentPaper, readSeal } from '../use-cases/circulation/read-document-file.ts';

const DocumentResource = z
  .object({
    id: z.uuid(),
    title: z.string(),
    kind: z.enum(DOCUMENT_KINDS),
    form: z.enum(['text', 'schrift']).describe('schrift: bindet erst mit Unterschriften (§ 71 Abs. 2 HGO)'),
    state: z.enum(DOCUMENT_STATES),
    sealed: z.boolean().describe('Die Datei ist der versiegelte Nachweis'),
    version: z.int().describe('Nummer der Fassung, die umläuft'),
    dueOn: z.iso.date().nullable(),
    isSample: z.boolean().describe('Beispieldaten: erfunden'),
    members: z.int(),
    agreed: z.int(),
  })
  .openapi('Document');

const DocumentDetail = DocumentResource.extend({
  parties: z.array(
    z.object({
      member: z.string().describe('AGS oder Kreisschlüssel'),
      name: z.string(),
      state: z.enum(PARTY_STATES),
      agreedVersion: z.int().nullable(),
    }),
  ),
  others: z.int().describe('Zahl der Mitglieder, deren Stand nicht genannt wird'),
  versions: z.array(
    z.object({
      number: z.int(),
      body: z.string(),
      changeNote: z.string(),
      scope: z.enum(VERSION_SCOPES),
      createdAt: z.iso.datetime(),
    }),
  ),
}).openapi('DocumentDetail');

const ofDocument = z.object({ slug: z.string(), id: z.string() });
const access = { kind: 'roles', roles: WORKING_ROLES } as const;
const NOT_FOUND = problem(
  404,
  'Nicht gefunden',
  'Dieses Dokument gibt es nicht, oder es ist noch ein Entwurf.',
);

const documents = allianceApiRoute({
  spec: createRoute({
    method: 'get',
    path: '/api/v1/alliances/{slug}/documents',
    summary: 'Dokumente im Umlauf, abgeschlossene und versiegelte',
    request: {
      params: z.object({ slug: z.string() }),
      query: z.object({ cursor: z.string().optional(), limit: z.string().optional() }),
    },
    responses: {
      200: {
        description: 'Dokumente, das älteste zuerst; Entwürfe sieht die Geschäftsstelle',
        content: {
          'application/json': {
            schema: z.object({ items: z.array(DocumentResource), next: z.string().nullable() }),
          },
        },
      },
    },
  }),
  access,
  async answer({ services, alliance, principal, query }) {
    const page = readPage(query);
    if ('kind' in page) return page;
    const { items, next } = await listDocumentPage(services, alliance, principal, page);
    return json({ items: items.map(toResource), next: encodeCursor(next) });
  },
});

const document = allianceApiRoute({
  spec: createRoute({
    method: 'get',
    path: '/api/v1/alliances/{slug}/documents/{id}',
    summary: 'Ein Dokument mit Fassungen und Stand der Mitglieder',
    request: { params: ofDocument },
    responses: {
      200: { description: 'Das Dokument', content: { 'application/json': { schema: DocumentDetail } } },
    },
  }),
  access,
  async answer({ services, alliance, principal, params }) {
    const file = await findDocument(services, alliance, principal, params['id'] ?? '');
    return file ? json(toDetail(file)) : NOT_FOUND;
  },
});

const documentFile = allianceApiRoute({
  spec: createRoute({
    method: 'get',
    path: '/api/v1/alliances/{slug}/documents/{id}/file',
    summary: 'Die Datei eines Dokuments',
    request: { params: ofDocument },
    responses: {
      200: {
        description:
          'Versiegelt: der Nachweis, den „gemeinwerk verify“ prüft (JSON). Sonst die laufende Fassung (PDF).',
        content: { 'application/json': { schema: z.unknown() }, 'application/pdf': { schema: z.string() } },
      },
    },
  }),
  access,
  async answer({ services, alliance, principal, params }) {
    const id = params['id'] ?? '';
    const found = await findDocument(services, alliance, principal, id);
    if (!found) return NOT_FOUND;
    if (!found.mayRead)
      return problem(
        403,
        'Nicht erlaubt',
        'Den Wortlaut lesen die beteiligten Kommunen, die Lenkungsgruppe und die Geschäftsstelle.',
      );
    const read = found.sealed ? readSeal : readDocumentPaper;
    const file = await read(services, alliance, principal, id);
    return file ? { kind: 'file', ...file } : NOT_FOUND;
  },
});

export const documentApiRoutes: readonly ApiRoute[] = [documents, document, documentFile];

const headOf = (record: DocumentRecord) => ({
  id: record.id,
  title: record.title,
  kind: record.kind,
  form: record.form,
  state: record.state,
  sealed: record.state === 'versiegelt',
  version: record.versionNumber,
  dueOn: record.dueOn,
  isSample: record.isSample,
});

const toResource = ({ document: record, parties }: DocumentSummary): z.infer<typeof DocumentResource> => ({
  ...headOf(record),
  members: parties.total,
  agreed: parties.agreed,
});

const toDetail = ({ document: record, parties, versions }: DocumentFile): z.infer<typeof DocumentDetail> => ({
  ...headOf(record),
  members: parties.total,
  agreed: parties.agreed,
  parties: parties.named.map(({ memberKey, name, state, agreedVersion }) => ({
    member: memberKey,
    name,
    state,
    agreedVersion,
  })),
  others: parties.unnamed,
  versions: versions.map(({ createdAt, ...version }) => ({ ...version, createdAt: createdAt.toISOString() })),
});
