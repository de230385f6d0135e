import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { listMembers } from '../../../region/index.ts';
import type { Draft } from '../../domain/circulation/check-draft.ts';
import type { DocumentRecord } from '../../domain/circulation/document.ts';
import { listVersions } from '../../store/circulation-version-store.ts';
import { loadCirculation } from './load-circulation.ts';

type Where = Pick<Services, 'database'>;

/** A document as it is edited, with the text of its latest version. */
export const findDraft = (
  { database }: Where,
  alliance: Pick<Alliance, 'id'>,
  id: string,
): Promise<{ readonly document: DocumentRecord; readonly draft: Draft } | undefined> =>
  database.inAlliance(alliance.id, async (tx) => {
    const found = await loadCirculation(tx, id);
    if (!found) return undefined;
    const body = (await listVersions(tx, id)).at(-1)?.body ?? '';
    return { document: found.document, draft: { ...found.document, body, parties: found.parties } };
  });

/** Everyone that a document can be put to. */
export const listChoices = ({ database }: Where, alliance: Pick<Alliance, 'id'>) =>
  database.inAlliance(alliance.id, async (tx) =>
    (await listMembers(tx)).map(({ member }) => ({
      key: member.key,
      name: member.name,
      isGuest: member.standing === 'gast',
    })),
  );
