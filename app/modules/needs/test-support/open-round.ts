import { GROSS_GERAU_MEMBERS } from '../../../../db/seeds/gross-gerau/members.ts';
import { addDays } from '../../../foundation/calendar-date.ts';
import type { Alliance } from '../../../platform/alliances.ts';
import type { Services } from '../../../platform/services.ts';
import { insertAreas, insertTasks } from '../../catalogue/index.ts';
import { insertMembers, listMembers } from '../../region/index.ts';
import { DEFAULT_WEIGHTS } from '../domain/index.ts';
import { changeSheetState } from '../use-cases/answers/release-sheet.ts';
import { saveAnswers } from '../use-cases/answers/save-answers.ts';
import { createRound } from '../use-cases/rounds/create-round.ts';
import { openRound } from '../use-cases/rounds/open-round.ts';

export const RAUNHEIM = '06433010';
export const TREBUR = '06433014';
export const NAUHEIM = '06433009';
export const OFFICE = 'konto-geschaeftsstelle';

const AREAS = ['Archiv', 'Bauhof', 'Datenschutz'];

/** An open round that asks three towns about three tasks until a week from now, and short ways to answer it. */
export async function openTestRound(services: Services, alliance: Alliance) {
  const { database, clock } = services;
  const { members, tasks } = await database.inAlliance(alliance.id, async (tx) => {
    await insertMembers(tx, alliance.id, GROSS_GERAU_MEMBERS);
    const areas = await insertAreas(
      tx,
      alliance.id,
      AREAS.map((name) => ({ name, slug: name.toLowerCase() })),
    );
    const added = AREAS.map((name, index) => ({
      number: `0${index + 1}`,
      title: `${name} führen`,
      areaId: areas.get(name) ?? '',
      isSample: false,
    }));
    return { members: await listMembers(tx), tasks: await insertTasks(tx, alliance.id, added) };
  });
  const asked = members.filter(({ member }) => [RAUNHEIM, TREBUR, NAUHEIM].includes(member.key));
  const settings = {
    title: 'Bedarfsabfrage 2026',
    asOf: clock.today(),
    dueOn: addDays(clock.today(), 7),
    taskIds: null,
    cohorts: new Map(asked.map(({ id }) => [id, 'study' as const])),
    weights: DEFAULT_WEIGHTS,
    criteria: [],
    countyWideFrom: 50,
    rankingVisibility: 'leitungen' as const,
    ratingsVisibility: 'leitungen' as const,
    previousRoundId: null,
  };
  const { slug, id } = must(await createRound(services, alliance, settings, OFFICE));
  must(await openRound(services, alliance, slug, OFFICE));
  const by = { capacity: 'leitung' as const, actor: 'konto-leitung', label: 'Leitung' };
  const write = async (memberKey: string, urgencies: readonly string[]) => {
    const changes = [...tasks.values()].flatMap((taskId, index) =>
      urgencies[index] === undefined ? [] : [{ taskId, version: 0, urgency: urgencies[index] }],
    );
    const writer = { ...by, source: 'konto' as const };
    must(await saveAnswers(services, alliance, { round: slug, memberKey, changes, writer }));
  };
  const release = async (memberKey: string, urgencies: readonly string[]) => {
    await write(memberKey, urgencies);
    const order = { round: slug, memberKey, step: 'freigeben' as const, writer: by };
    must(await changeSheetState(services, alliance, order));
  };
  return { slug, id, write, release };
}

function must<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.error));
}
