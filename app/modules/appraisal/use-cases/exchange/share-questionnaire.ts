import { plainText } from '../../../../foundation/plain-text.ts';
import { fail } from '../../../../foundation/result.ts';
import { inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { type Principal, rolesIn } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import { listQuestionnaires, listQuestionnaireVersions } from '../../../surveys/index.ts';
import { exchangeRefusal, headOf, refuseHead } from '../../domain/exchange/check-finding.ts';
import { type ExchangeResult, shareCopy } from './save-finding.ts';

/** A questionnaire that can be put up for exchange. */
export interface OfferedQuestionnaire {
  readonly slug: string;
  readonly title: string;
}

/** Questionnaires of the library with a valid version. What was taken over from others is exchanged as it came. */
export const listOfferedQuestionnaires = (
  services: Services,
  alliance: Alliance,
): Promise<readonly OfferedQuestionnaire[]> =>
  services.database.inAlliance(alliance.id, async (tx) => {
    const offered: OfferedQuestionnaire[] = [];
    for (const { id, slug, title, origin } of await listQuestionnaires(tx)) {
      if (origin !== null) continue;
      const versions = await listQuestionnaireVersions(tx, id);
      if (versions.some(({ state }) => state === 'gueltig')) offered.push({ slug, title });
    }
    return offered;
  });

export interface ShareOrder {
  readonly slug: string;
  readonly field: string;
}

/** Copies the latest valid version of a questionnaire as a draft for exchange. Answers its id. */
export const shareQuestionnaire = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  { slug, field }: ShareOrder,
): Promise<ExchangeResult> =>
  inActing(services, alliance, principal.accountId, async (acting): Promise<ExchangeResult> => {
    if (!rolesIn(principal, alliance.id, acting.today).includes('coordinator')) return fail('forbidden');
    const head = (await listQuestionnaires(acting.tx)).find((entry) => entry.slug === slug);
    const versions = head && head.origin === null ? await listQuestionnaireVersions(acting.tx, head.id) : [];
    const valid = versions.find(({ state }) => state === 'gueltig');
    const refusals = [
      ...(head && valid ? [] : [NO_VERSION]),
      ...refuseHead({ title: head?.title ?? 'x', field }),
    ];
    if (!head || !valid || refusals.length > 0) return fail(refusals);
    const content = {
      kind: 'fragebogen',
      description: plainText(head.description),
      questionnaire: valid.content,
    } as const;
    return shareCopy(acting, {
      ...headOf({ title: head.title, field }),
      content,
      undertakingId: null,
      isSample: head.isSample,
      sourceKey: `fragebogen/${slug}`,
    });
  });

const NO_VERSION = exchangeRefusal(
  'source',
  'Wählen Sie einen eigenen Fragebogen mit einer gültigen Version. Geben Sie ihm zuerst eine, wenn er noch ein Entwurf ist.',
);
