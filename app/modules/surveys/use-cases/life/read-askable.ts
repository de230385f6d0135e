import type { Tx } from '../../../../platform/transaction.ts';
import type { ProjectScene } from '../../../projects/index.ts';
import type { MemberRecord } from '../../../region/index.ts';
import type { QuestionnaireVersion } from '../../domain/questionnaire/library.ts';
import { listQuestionnaires, listValidVersions } from '../../store/questionnaire-store.ts';

/** Whom and what a survey may ask: members of its project, or all; questionnaires with a valid version. */
export interface Askable {
  readonly memberKeys: readonly string[];
  readonly questionnaires: readonly string[];
  /** Latest valid version by the address of the questionnaire. */
  readonly versions: ReadonlyMap<string, QuestionnaireVersion>;
  readonly titles: ReadonlyMap<string, string>;
}

export async function readAskable(
  tx: Tx,
  project: ProjectScene | null,
  members: readonly MemberRecord[],
): Promise<Askable> {
  const heads = await listQuestionnaires(tx);
  const valid = await listValidVersions(tx);
  const versions = new Map(
    heads.flatMap(({ id, slug }) => {
      const version = valid.get(id);
      return version ? [[slug, version] as const] : [];
    }),
  );
  return {
    memberKeys: project
      ? project.members.map(({ memberKey }) => memberKey)
      : members.map(({ member }) => member.key),
    questionnaires: [...versions.keys()],
    versions,
    titles: new Map(heads.map(({ slug, title }) => [slug, title])),
  };
}
