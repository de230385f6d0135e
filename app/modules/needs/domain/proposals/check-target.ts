import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { ProposalRefusal } from './check-proposal.ts';
import type { ProposalRecord, ProposalTarget } from './proposal.ts';
import type { ProposalViewer } from './proposal-viewer.ts';

const TITLE_MAX = 160;
/** Pages of a bundle or a project below /v/<slug>, as the address bar shows them; anything before may be pasted along. */
const PATH = /(?:^|\/v\/[a-z0-9-]+)\/(buendel|projekte)\/([a-z0-9-]{1,80})$/;

/** Checks what the office typed about the bundle or project that a proposal became. */
export function checkTarget(
  { isOffice }: Pick<ProposalViewer, 'isOffice'>,
  { state, target }: Pick<ProposalRecord, 'state' | 'target'>,
  { title, path }: { readonly title: string; readonly path: string },
): Result<ProposalTarget, readonly ProposalRefusal[]> {
  if (!isOffice) return refused('Das trägt die Geschäftsstelle ein.');
  if (state !== 'aufgenommen' || target !== null)
    return refused('Nur ein aufgenommener Vorschlag wird zum Bündel oder Projekt, und nur einmal.');
  const [, folder, id] = PATH.exec(path.trim()) ?? [];
  if (folder === undefined || id === undefined)
    return refused('Geben Sie die Adresse der Seite an, etwa /projekte/archivwesen.');
  const name = title.trim();
  if (name === '' || name.length > TITLE_MAX)
    return refused(`Nennen Sie Bündel oder Projekt in höchstens ${TITLE_MAX} Zeichen.`);
  return ok({
    kind: folder === 'buendel' ? 'buendel' : 'projekt',
    id,
    title: name,
    path: `/${folder}/${id}`,
  });
}

const refused = (message: string) => fail([{ field: 'target', message } as const]);
