import { z } from '@hono/zod-openapi';
import { centsToString } from '../../../foundation/cents.ts';
import { MATTERS } from '../domain/authority/authority-law.ts';
import type { TrackerRow } from '../domain/tracker/build-tracker.ts';
import { PAPER_STATES } from '../domain/tracker/paper-transitions.ts';
import { PATH_OUTCOMES, type PathStep } from '../domain/tracker/path-step.ts';
import { STATIONS } from '../domain/tracker/station.ts';
import { STEP_STATES } from '../domain/tracker/step-transitions.ts';
import type { MatterView } from '../use-cases/tracker/load-tracker.ts';

export const Matter = z
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

export const MatterDetail = Matter.extend({
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

export const toResource = ({ matter, tracker }: MatterView): z.infer<typeof Matter> => ({
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

export const toMember = (row: TrackerRow): z.infer<typeof MatterDetail>['members'][number] => ({
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
