import { type Cents, cents, NO_CENTS } from '../../../foundation/cents.ts';
import { germanEuro } from '../../../foundation/german.ts';
import { ratio, ratioToDecimal } from '../../../foundation/ratio.ts';
import { fail, ok, type Result } from '../../../foundation/result.ts';
import {
  type Allocation,
  type AllocationInput,
  type AllocationProblem,
  allocate,
} from '../../allocation/domain/index.ts';
import type { RegisteredMember } from '../../region/domain/index.ts';
import type { ContributionTable, MeasureNote } from './contribution-table.ts';
import { tableInput } from './recompute.ts';
import type { WhatIfGround } from './what-if-ground.ts';
import { memberMeasures, nothingToShareBy, usedMeasures } from './what-if-measures.ts';
import { POPULATION, populationAssumptions, populationNote } from './what-if-population.ts';
import { simulatedScheme, takenBefore } from './what-if-scheme.ts';
import type { WhatIfProblem, WhatIfValues } from './what-if-values.ts';

/** `added`: pays only in the simulation; `dropped`: only in the table. */
export type WhatIfStatus = 'stays' | 'added' | 'dropped';

/** What a change of key, cost or members means for one member. */
export interface WhatIfRow {
  readonly key: string;
  readonly name: string;
  readonly status: WhatIfStatus;
  /** 0 for who was not or is no longer among them. */
  readonly before: Cents;
  readonly after: Cents;
  readonly change: Cents;
  /** Change in percent of `before`, decimal string with at most one place; null where that was 0. */
  readonly percent: string | null;
  /** The bound that decided the new amount. */
  readonly bound: 'floor' | 'cap' | null;
}

export interface WhatIfResult {
  /** What was computed: the input of `allocate`, and its answer with every Rechenweg. */
  readonly input: AllocationInput;
  readonly allocation: Allocation;
  readonly rows: readonly WhatIfRow[];
  readonly before: Cents;
  readonly after: Cents;
  /** Part of the pool that nobody bears because caps hold; it stays with the centre. */
  readonly unallocated: Cents;
  /** German sentences to show beside the result. */
  readonly assumptions: readonly string[];
  /** Origin of the figures that count, for the Rechenweg. */
  readonly measures: Readonly<Record<string, MeasureNote>>;
}

/**
 * Splits a table's cost anew with other values and sets every member's amount beside the recomputed one of the table.
 * `members` is the whole register. Refuses with the fields to change.
 */
export function simulate(
  table: ContributionTable,
  members: readonly RegisteredMember[],
  values: WhatIfValues,
): Result<WhatIfResult, WhatIfProblem[]> {
  const before = recomputed(table, members);
  if (!before.ok) return before;
  const input = simulatedInput(before.value.input, groundOf(table, members, values));
  if (!input.ok) return input;
  const after = allocate(input.value.input);
  if (!after.ok) return fail([explain(after.error, input.value.input)]);
  return ok({
    input: input.value.input,
    allocation: after.value,
    rows: compare(before.value.allocation, after.value),
    before: before.value.allocation.allocated,
    after: after.value.allocated,
    unallocated: after.value.unallocated,
    assumptions: input.value.assumptions,
    measures: input.value.measures,
  });
}

function recomputed(table: ContributionTable, members: readonly RegisteredMember[]) {
  const names = new Map(members.map(({ member }) => [member.key, member.name]));
  const input = tableInput(table, names);
  const allocation = input.ok ? allocate(input.value) : input;
  if (!input.ok || !allocation.ok) {
    const reason = allocation.ok ? '' : ` ${allocation.error.message}`;
    return fail([problem('tabelle', `Die Tabelle selbst lässt sich nicht nachrechnen.${reason}`)]);
  }
  return ok({ input: input.value, allocation: allocation.value });
}

function groundOf(
  table: ContributionTable,
  members: readonly RegisteredMember[],
  values: WhatIfValues,
): WhatIfGround {
  const keys = new Set(values.memberKeys);
  return { table, members, values, chosen: members.filter(({ member }) => keys.has(member.key)) };
}

interface SimulatedInput {
  readonly input: AllocationInput;
  readonly assumptions: readonly string[];
  readonly measures: Readonly<Record<string, MeasureNote>>;
}

function simulatedInput(own: AllocationInput, ground: WhatIfGround): Result<SimulatedInput, WhatIfProblem[]> {
  const { chosen, values } = ground;
  const scheme = simulatedScheme(own, values);
  const wrong = checkAmounts(values, takenBefore(scheme.layers, values.pool, chosen.length), chosen.length);
  if (wrong !== null) return fail([wrong]);
  const used = usedMeasures(scheme);
  const measures = memberMeasures(ground, used);
  if (!measures.ok) return measures;
  const members = chosen.map(({ member: { key, name } }) => ({
    id: key,
    name,
    measures: measures.value.get(key) ?? new Map(),
    from: null,
    to: null,
  }));
  const counted = used.includes(POPULATION);
  return ok({
    input: { pool: values.pool, period: null, members, prorate: [], ...scheme },
    assumptions: counted ? populationAssumptions(ground) : [],
    measures: { ...ground.table.scheme.measures, ...(counted ? { population: populationNote(ground) } : {}) },
  });
}

function checkAmounts(values: WhatIfValues, taken: Cents, size: number): WhatIfProblem | null {
  if (size === 0)
    return problem('mitglied', 'Es ist niemand ausgewählt. Wählen Sie mindestens ein Mitglied.');
  if (values.pool <= 0n) return problem('kosten', 'Geben Sie Gesamtkosten über 0 ein.');
  if (taken <= values.pool) return null;
  return problem(
    'sockel',
    `Die Grundbeträge und festen Anteile machen zusammen ${germanEuro(taken)} aus, mehr als die Gesamtkosten von ${germanEuro(values.pool)}. Senken Sie den Grundbetrag oder erhöhen Sie die Kosten.`,
  );
}

const problem = (field: WhatIfProblem['field'], message: string): WhatIfProblem => ({ field, message });

/** Refusals of `allocate` in the words of the calculator. */
function explain({ segments, message }: AllocationProblem, input: AllocationInput): WhatIfProblem {
  const pool = germanEuro(input.pool);
  if (segments[0] === 'floor' || (segments[0] === 'layers' && segments.length === 2)) {
    return problem(
      input.floor === null ? 'sockel' : 'minimum',
      `Mindest- und Grundbeträge verlangen zusammen mehr als die Gesamtkosten von ${pool}. Senken Sie sie oder erhöhen Sie die Kosten.`,
    );
  }
  if (segments[0] === 'layers' && segments[2] === 'of') {
    return problem('schluessel', nothingToShareBy(usedMeasures({ ...input, cap: null })));
  }
  return problem('tabelle', message);
}

function compare(before: Allocation, after: Allocation): WhatIfRow[] {
  const paid = new Map(before.members.map((member) => [member.id, member]));
  const pays = new Map(after.members.map((member) => [member.id, member]));
  const all = new Map([...before.members, ...after.members].map(({ id, name }) => [id, name]));
  return [...all].map(([key, name]) => {
    const [was, is] = [paid.get(key)?.amount ?? NO_CENTS, pays.get(key)?.amount ?? NO_CENTS];
    const hit = pays.get(key)?.parts.find(({ derivation }) => derivation.bound !== null);
    return {
      key,
      name,
      status: !paid.has(key) ? 'added' : pays.has(key) ? 'stays' : 'dropped',
      before: was,
      after: is,
      change: cents(is - was),
      percent: was === 0n ? null : ratioToDecimal(ratio((is - was) * 100n, was), 1),
      bound: hit?.derivation.bound?.kind ?? null,
    };
  });
}
