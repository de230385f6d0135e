import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { listAreas, type Task, type TaskArea } from '../../../catalogue/index.ts';
import { listComplexities } from '../../store/rating-store.ts';
import { findRound, type RoundRecord } from '../../store/round-store.ts';
import { type CriterionRecord, listCriteria } from '../../store/rounds-criterion-store.ts';
import {
  listCriterionMarks,
  replaceComplexities,
  replaceCriterionMarks,
} from '../../store/rounds-mark-store.ts';
import { lockRound, raiseVersion } from '../../store/rounds-round-store.ts';
import { recordRoundAct } from './acting.ts';
import { readSlice } from './read-slice.ts';

/** Marks of the office by task id: 1 to 10; a task without one is not marked, which is no zero. */
export type Marks = ReadonlyMap<string, number>;

/** Key of complexity among the marks; further criteria stand under their ids. */
export const COMPLEXITY = 'komplexitaet';

/** What the office marks in a round, and what it has marked so far. */
export interface MarkSheet {
  readonly round: RoundRecord;
  readonly criteria: readonly CriterionRecord[];
  readonly areas: readonly (TaskArea & { readonly tasks: readonly Task[] })[];
  /** By COMPLEXITY or criterion id. */
  readonly marks: ReadonlyMap<string, Marks>;
}

/** Loads the marks of the office for the tasks of a round. */
export const loadMarks = (
  { database, clock }: Services,
  alliance: Alliance,
  name: string,
): Promise<MarkSheet | undefined> =>
  database.inAlliance(alliance.id, async (tx) => {
    const round = await findRound(tx, name);
    return round && readMarkSheet(tx, round, clock.today());
  });

async function readMarkSheet(tx: Tx, round: RoundRecord, today: CalendarDate): Promise<MarkSheet> {
  const tasks = await readSlice(tx, round, today);
  const marks = await listCriterionMarks(tx, round.id);
  const criteria = await listCriteria(tx, round.id);
  return {
    round,
    criteria,
    areas: (await listAreas(tx))
      .map((area) => ({ ...area, tasks: tasks.filter(({ areaId }) => areaId === area.id) }))
      .filter((area) => area.tasks.length > 0),
    marks: new Map<string, Marks>([
      [COMPLEXITY, await listComplexities(tx, round.id)],
      ...criteria.map(({ id }): [string, Marks] => [
        id,
        new Map(
          marks.filter(({ criterionId }) => criterionId === id).map(({ taskId, mark }) => [taskId, mark]),
        ),
      ]),
    ]),
  };
}

export interface MarkOrder {
  readonly name: string;
  /** The round's version as it was read. */
  readonly version: number;
  /** By COMPLEXITY or criterion id; complete for the tasks of the round. */
  readonly marks: ReadonlyMap<string, Marks>;
  readonly actor: string;
}

export type MarkRefusal = 'unknown' | { readonly reason: string };

/** Saves the marks of the office: complexity and further criteria, as long as the round is not released. */
export const markComplexity = (
  services: Services,
  alliance: Alliance,
  { name, version, marks, actor }: MarkOrder,
): Promise<Result<RoundRecord, MarkRefusal>> =>
  inActing(services, alliance, actor, async (acting) => {
    const { tx, today } = acting;
    const known = await findRound(tx, name);
    if (!known) return fail('unknown');
    await lockRound(tx, known.id);
    const round = (await findRound(tx, known.id)) ?? known;
    if (round.state === 'freigegeben') return fail({ reason: RELEASED });
    if (round.version !== version) return fail({ reason: CROSSED });
    const sheet = await readMarkSheet(tx, round, today);
    const asked = new Set(sheet.areas.flatMap(({ tasks }) => tasks.map(({ id }) => id)));
    const own = (key: string): Marks => new Map([...(marks.get(key) ?? [])].filter(([id]) => asked.has(id)));
    await replaceComplexities(tx, alliance.id, round.id, own(COMPLEXITY));
    for (const { id } of sheet.criteria) await replaceCriterionMarks(tx, alliance.id, id, own(id));
    await raiseVersion(tx, round.id);
    await recordRoundAct(
      acting,
      round.id,
      'complexity-marked',
      told(sheet, own),
      told(sheet, (key) => sheet.marks.get(key) ?? new Map()),
    );
    return ok(round);
  });

/** What the trail says: how many tasks are marked, and each mark by the number of its task. */
function told(sheet: MarkSheet, marksOf: (key: string) => Marks) {
  const numbers = new Map(sheet.areas.flatMap(({ tasks }) => tasks.map(({ id, number }) => [id, number])));
  const lines = (key: string): Record<string, number> =>
    Object.fromEntries([...marksOf(key)].map(([id, mark]) => [numbers.get(id) ?? id, mark]));
  return {
    complexities: lines(COMPLEXITY),
    criteria: sheet.criteria.map(({ id, label }) => ({ label, marks: lines(id) })),
  };
}

const RELEASED = 'Die Runde ist freigegeben; ihre Komplexität steht in der Rangfolge und bleibt.';
const CROSSED =
  'Die Runde wurde inzwischen von anderer Stelle geändert. Vergleichen Sie Ihre Eingabe, und speichern Sie dann noch einmal.';
