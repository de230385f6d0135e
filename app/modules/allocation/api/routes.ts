import { createRoute, z } from '@hono/zod-openapi';
import { MONEY_ROLES } from '../../../platform/auth/roles.ts';
import { type ApiRoute, allianceApiRoute, json, problem } from '../../../platform/http/api-route.ts';
import { allocate } from '../domain/allocate.ts';
import type { AllocationProblem } from '../domain/allocation-problem.ts';
import { readAllocationInput } from '../domain/read-allocation-input.ts';
import { writeAllocationResult } from '../domain/write-allocation-result.ts';

const money = z.string().describe('EUR mit zwei Stellen, etwa "1140000.00"');
const decimal = z.string().describe('Dezimalzahl mit höchstens sechs Stellen, etwa "0.05"');
const date = z.iso.date();

/** Described here for readers of the OpenAPI document; read by the domain, which names every fault in German. */
const Input = z
  .object({
    pool: money,
    period: z.object({ from: date, to: date }).optional(),
    members: z.array(
      z.object({
        id: z.string(),
        name: z.string().optional(),
        measures: z.record(z.string(), decimal).optional(),
        from: date.optional(),
        to: date.optional(),
      }),
    ),
    prorate: z.array(z.string()).optional(),
    layers: z.array(
      z.discriminatedUnion('kind', [
        z.object({ name: z.string(), kind: z.literal('flat'), amount: money }),
        z.object({ name: z.string(), kind: z.literal('rate'), of: z.string(), rate: decimal }),
        z.object({ name: z.string(), kind: z.literal('share'), of: z.string(), percent: decimal }),
        z.object({ name: z.string(), kind: z.literal('rest'), of: z.string() }),
      ]),
    ),
    floor: z.union([z.object({ amount: money }), z.object({ of: z.string() })]).optional(),
    cap: z.object({ perUnit: decimal, of: z.string() }).optional(),
    guaranteed: z.object({ percent: decimal, minimum: money }).optional(),
  })
  .openapi('AllocationInput');

const Output = z
  .object({
    pool: money,
    allocated: money,
    unallocated: money,
    members: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        amount: money,
        guaranteed: money.optional(),
        parts: z.array(z.object({ layer: z.string(), amount: money, basis: z.string() })),
      }),
    ),
  })
  .openapi('AllocationResult');

const simulations = allianceApiRoute({
  spec: createRoute({
    method: 'post',
    path: '/api/v1/alliances/{slug}/simulations',
    summary: 'Kosten probeweise verteilen; nichts wird gespeichert',
    request: {
      params: z.object({ slug: z.string() }),
      body: { required: true, content: { 'application/json': { schema: Input } } },
    },
    responses: { 200: { description: 'Verteilung', content: { 'application/json': { schema: Output } } } },
  }),
  access: { kind: 'roles', roles: MONEY_ROLES },
  async answer({ text }) {
    const parsed = parse(await text());
    if (parsed === undefined)
      return problem(400, 'Kein JSON', 'Der Inhalt der Anfrage ist kein gültiges JSON.');
    const input = readAllocationInput(parsed);
    if (!input.ok) return problem(422, 'Ungültige Eingabe', sentence(input.error));
    const result = allocate(input.value);
    return result.ok
      ? json(writeAllocationResult(result.value))
      : problem(422, 'Ungültige Eingabe', sentence(result.error));
  },
});

export const allocationApiRoutes: readonly ApiRoute[] = [simulations];

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const sentence = ({ path, message }: AllocationProblem): string =>
  path === '' ? message : `${path}: ${message}`;
