import type { TestApp, Visitor } from '../../../../tests/support/test-app.ts';
import { listTasks } from '../../catalogue/index.ts';
import { listMembers } from '../../region/index.ts';
import { insertRound, type NewRound } from '../index.ts';
import { loadDemoRound } from './demo-round.ts';

type Answers = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

/** An alliance with members and catalogue of Groß-Gerau, and small rounds of their own answers. */
export async function openBundleStage({ services, alliance }: Pick<TestApp, 'services' | 'alliance'>) {
  await loadDemoRound(services, alliance, 'gross-gerau');
  const { tasks, members } = await services.database.inAlliance(alliance.id, async (tx) => ({
    tasks: new Map((await listTasks(tx)).map(({ number, id }) => [number, id])),
    members: new Map((await listMembers(tx)).map(({ id, member }) => [member.key, id])),
  }));
  const idOf = (ids: ReadonlyMap<string, string>, key: string): string => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`unknown: ${key}`);
    return id;
  };
  return {
    taskId: (number: string) => idOf(tasks, number),
    memberId: (key: string) => idOf(members, key),
    /** Adds a released round: the urgency of each member with interest by task number; null is interest without a mark. */
    addRound: (round: Pick<NewRound, 'slug' | 'title' | 'asOf'>, answers: Answers): Promise<string> =>
      services.database.inAlliance(alliance.id, (tx) =>
        insertRound(tx, alliance.id, {
          ...round,
          ...{ isSample: false, note: '', rankingVisibility: 'leitungen', published: [] },
          participants: new Map([...members.values()].map((id) => [id, 'study'])),
          complexities: new Map(Object.keys(answers).map((number) => [idOf(tasks, number), 4])),
          ratings: Object.entries(answers).flatMap(([number, marks]) =>
            Object.entries(marks).map(([key, urgency]) => ({
              ...{ memberId: idOf(members, key), taskId: idOf(tasks, number), answer: 'interesse', urgency },
              ...{ partner: '', longVacant: false, ownNumber: '', remark: '' },
            })),
          ),
        } satisfies NewRound),
      ),
  };
}

/** Posts a form in which a field may stand several times. */
export const postFields = (
  visitor: Visitor,
  path: string,
  fields: readonly (readonly [string, string])[],
): Promise<Response> =>
  visitor.send(path, {
    method: 'POST',
    headers: { origin: 'http://localhost:3000', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields.map(([name, value]) => [name, value])).toString(),
  });
