import { createRoute, z } from '@hono/zod-openapi';
import { centsToString } from '../../../foundation/cents.ts';
import { WORKING_ROLES } from '../../../platform/auth/roles.ts';
import { type ApiRoute, allianceApiRoute, json, problem } from '../../../platform/http/api-route.ts';
import { encodeCursor, readPage } from '../../../platform/http/paging.ts';
import { MATTERS } from '../domain/authority/authority-law.ts';
import type { TrackerRow } from '../domain/tracker/build-tracker.ts';
import { PAPER_STATES } from '../domain/tracker/paper-transitions.ts';
import { PATH_OUTCOMES, type PathStep } from '../domain/tracker/path-step.ts';
import { STATIONS } from '../domain/tracker/station.ts';
import { STEP_STATES } from '../domain/tracker/step-transitions.ts';
import { loadMatterPage, loadTracker, type MatterView } from '../use-cases/tracker/load-tracker.ts';

const Matter = z
  .object({
    id: z.uuid(),
    title: z.string(),
    summary: z.string(),
    kind: z.enum(MATTERS),
    state: z.enum(['laufend', 'eingestellt']),
    sample: z.boolean().describe('Beispieldaten'),
    verdict: z.enum(['offen', 'zustande', 'abweichungen', 'gescheitert']),
    reason: z.string().describe('Satz zum Stand; nennt nur, wen der Schlüssel sehen darf'),
    needsAll: z.boolean().describe('Zustimmung aller nötig'),
    needsAllSource: z.string(),
    wishedStart: z.iso.date().nullable(),
    earliestDate: z.iso.date().nullable().describe('frühester Tag, an dem alle durch sind'),
    estimated: z.boolean().describe('true: mindestens ein Termin ist aus dem Rhythmus geschätzt'),
    dateReason: z.string(),
    counts: z.object({ all: z.int(), agreed: z.int(), refused: z.int(), open: z.int() }),
  })
  .openapi('Matter');

const Step = z.object({
  position: z.int(),
  station: z.enum(STATIONS),
  body: z.string(),
  state: z.enum(STEP_STATES),
  paper: z.enum(PAPER_STATES),
  nonPublic: z.boolean().describe('§ 52 HGO'),
  paperNumber: z.string(),
  plannedOn: z.iso.date().nullable(),
  expectedOn: z.iso.date().nullable(),
  decidedOn: z.iso.date().nullable(),
  votes: z.object({ yes: z.int(), no: z.int(), abstain: z.int() }).nullable(),
  deviation: z.string(),
  condition: z.string(),
});

const MatterDetail = Matter.extend({
  members: z.array(
    z.object({
      member: z.string().describe('AGS, Kreisschlüssel oder Kürzel'),
      view: z.enum(['ganz', 'ergebnis']).describe('ergebnis: nur der öffentlich gefasste Beschluss'),
      amount: z.string().nullable(),
      outcome: z.enum(PATH_OUTCOMES),
      earliestDate: z.iso.date().nullable(),
      steps: z.array(Step),
    }),
  ),
  hiddenMembers: z.int().describe('Zahl der Mitglieder, die der Schlüssel nicht sieht'),
}).openapi('MatterDetail');

const read = { kind: 'roles', roles: WORKING_ROLES } as const;

const list = allianceApiRoute({
  spec: createRoute({
    method: 'get',
    path: '/api/v1/alliances/{slug}/matters',
    summary: 'Vorgänge, über die mehrere Kommunen beschließen',
    request: {
      params: z.object({ slug: z.string() }),
      query: z.object({ cursor: z.string().optional(), limit: z.string().optional() }),
    },
    responses: {
      200: {
        description: 'Vorgänge in der Reihenfolge, in der sie angelegt wurden',
        content: {
          'application/json': { schema: z.object({ items: z.array(Matter), next: z.string().nullable() }) },
        },
      },
    },
  }),
  access: read,
  async answer({ services, alliance, principal, query }) {
    const page = readPage(query);
    if ('kind' in page) return page;
    const { items, next } = await loadMatterPage(services, alliance, principal, page);
    return json({ items: items.map(toResource), next: encodeCursor(next) });
  },
});

const detail = allianceApiRoute({
  spec: createRoute({
    method: 'get',
    path: '/api/v1/alliances/{slug}/matters/{id}',
    summary: 'Ein Vorgang mit den Wegen, die der Schlüssel sehen darf',
    request: { params: z.object({ slug: z.string(), id: z.string() }) },
    responses: {
      200: { description: 'Vorgang', content: { 'application/json': { schema: MatterDetail } } },
    },
  }),
  access: read,
  async answer({ services, alliance, principal, params }) {
    const loaded = await loadTracker(services, alliance, principal, params['id'] ?? '');
    if (!loaded) return problem(404, 'Nicht gefunden', 'Diesen Vorgang gibt es in dieser Allianz nicht.');
    const { rows, hidden } = loaded.tracker;
    return json({ ...toResource(loaded), members: rows.map(toMember), hiddenMembers: hidden });
  },
});

export const trackerApiRoutes: readonly ApiRoute[] = [list, detail];

const toResource = ({ matter, tracker }: MatterView): z.infer<typeof Matter> => ({
  id: matter.id,
  title: matter.title,
  summary: matter.summary,
  kind: matter.kind,
  state: matter.state,
  sample: matter.isSample,
  verdict: tracker.decision.verdict,
  reason: tracker.decision.reason,
  needsAll: matter.needsAll,
  needsAllSource: matter.needsAllSource,
  wishedStart: matter.wishedStart,
  earliestDate: tracker.outlook.on,
  estimated: tracker.outlook.estimated,
  dateReason: tracker.outlook.reason,
  counts: tracker.counts,
});

const toMember = (row: TrackerRow): z.infer<typeof MatterDetail>['members'][number] => ({
  member: row.memberKey,
  view: row.kind,
  amount: row.amount === null ? null : centsToString(row.amount),
  outcome: row.outcome,
  earliestDate: row.outlook?.kind === 'erwartet' || row.outlook?.kind === 'durch' ? row.outlook.on : null,
  steps: row.steps.map((step) => toStep(step, row)),
});

const toStep = (step: PathStep, { outlook }: TrackerRow): z.infer<typeof Step> => ({
  position: step.position,
  station: step.station,
  body: step.bodyName,
  state: step.state,
  paper: step.paper,
  nonPublic: step.nonPublic,
  paperNumber: step.paperNumber,
  plannedOn: step.plannedOn,
  expectedOn: outlook?.chain.find(({ position }) => position === step.position)?.on ?? null,
  decidedOn: step.decidedOn,
  votes: step.votes,
  deviation: step.deviation,
  condition: step.condition,
});
