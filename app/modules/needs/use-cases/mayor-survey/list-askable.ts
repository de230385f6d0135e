import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { listMembers } from '../../../region/index.ts';

/** A member whose head can be asked. */
export interface AskableMember {
  readonly key: string;
  readonly name: string;
}

/** The members of an alliance in the order of its lists. */
export const listAskable = ({ database }: Services, { id }: Alliance): Promise<AskableMember[]> =>
  database.inAlliance(id, async (tx) =>
    (await listMembers(tx)).map(({ member: { key, name } }) => ({ key, name })),
  );
