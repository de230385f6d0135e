import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import { type ProjectScene, readProjectScene, readProjectViewer } from '../../../projects/index.ts';
import { listMembers } from '../../../region/index.ts';
import { isSurveyKeeper } from '../survey-keepers.ts';
import { type Askable, readAskable } from './read-askable.ts';

/** What the form of a survey needs. */
export interface SurveyForm {
  /** Null for a survey beside projects. */
  readonly project: ProjectScene | null;
  readonly askable: Askable;
  /** In the order of all lists. */
  readonly members: readonly { readonly key: string; readonly name: string }[];
  readonly mayKeep: boolean;
}

/** Loads what a survey of a project ('' for none) may ask; undefined where there is no such project. */
export const openSurveyForm = (
  { database, clock }: Services,
  { id }: Alliance,
  principal: Principal,
  projectSlug: string,
): Promise<SurveyForm | undefined> =>
  database.inAlliance(id, async (tx) => {
    const today = clock.today();
    const where = { allianceId: id, principal, today };
    const project = projectSlug === '' ? null : await readProjectScene(tx, { ...where, slug: projectSlug });
    if (project === undefined) return undefined;
    const records = await listMembers(tx);
    const askable = await readAskable(tx, project, records);
    const viewer = project?.viewer ?? (await readProjectViewer(tx, principal, id, today));
    return {
      project,
      askable,
      members: records
        .filter(({ member }) => askable.memberKeys.includes(member.key))
        .map(({ member: { key, name } }) => ({ key, name })),
      mayKeep: isSurveyKeeper(principal, id, today) && (project?.mayKeep ?? viewer.isOffice),
    };
  });
