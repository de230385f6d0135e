import { germanDate } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { type Principal, rolesIn } from '../../../../platform/auth/access.ts';
import { newId } from '../../../../platform/new-id.ts';
import type { Services } from '../../../../platform/services.ts';
import { addQuestionnaire } from '../../../surveys/index.ts';
import type { Blueprint } from '../../domain/exchange/blueprint.ts';
import { type ExchangeRefusal, exchangeRefusal } from '../../domain/exchange/check-finding.ts';
import { LICENCES } from '../../domain/exchange/licences.ts';
import { type ReadBlueprint, readBlueprint } from '../../domain/exchange/read-blueprint.ts';
import { type ExchangeRecord, findByCheckSum, insertExchangeItem } from '../../store/exchange-store.ts';
import { listSolutions } from '../../store/solution-store.ts';
import { checkSumOf } from './blueprint-file.ts';
import { recordExchange } from './record-exchange.ts';
import { addSolutions } from './record-solution.ts';

export interface BlueprintPreview extends ReadBlueprint {
  /** Id of the item where the same file was taken over before. */
  readonly knownAs: string | undefined;
}

/** What a file would bring, before it is taken over. */
export async function previewBlueprint(
  services: Services,
  alliance: Alliance,
  text: string,
): Promise<Result<BlueprintPreview, string>> {
  const read = readBlueprint(text, checkSumOf);
  if (!read.ok) return read;
  const known = await services.database.inAlliance(alliance.id, (tx) =>
    findByCheckSum(tx, read.value.checkSum),
  );
  return ok({ ...read.value, knownAs: known?.id });
}

/** Takes a blueprint over with its origin and licence; the same file a second time changes nothing. Answers its id. */
export const importBlueprint = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  text: string,
): Promise<Result<string, readonly ExchangeRefusal[] | 'forbidden'>> =>
  inActing(services, alliance, principal.accountId, async (acting) => {
    if (!rolesIn(principal, alliance.id, acting.today).includes('coordinator')) return fail('forbidden');
    const read = readBlueprint(text, checkSumOf);
    return read.ok ? ok(await takeOver(acting, read.value)) : fail([exchangeRefusal('file', read.error)]);
  });

async function takeOver(acting: Acting, { blueprint, checkSum }: ReadBlueprint): Promise<string> {
  const { tx, alliance, at } = acting;
  const item: ExchangeRecord = {
    ...blueprint,
    id: newId(),
    state: 'freigegeben',
    isImported: true,
    version: 1,
    checkSum,
    undertakingId: null,
    sourceKey: null,
    withdrawnReason: '',
  };
  if (!(await insertExchangeItem(tx, alliance.id, item, at)))
    return (await findByCheckSum(tx, checkSum))?.id ?? item.id;
  await addToLibrary(acting, blueprint, item.id);
  const { title, origin, licence } = blueprint;
  await recordExchange(acting, item.id, 'blueprint-imported', { title, origin, licence, checkSum });
  return item.id;
}

/** A questionnaire is asked from the library, where it says from whom it was taken over; solutions join their field. */
async function addToLibrary(acting: Acting, blueprint: Blueprint, blueprintId: string): Promise<void> {
  const { title, field, content, origin, licence, isSample } = blueprint;
  if (content.kind === 'fragebogen') {
    const { alliance, office, releasedOn } = origin;
    await addQuestionnaire(acting, {
      title,
      description: content.description,
      content: content.questionnaire,
      origin: { alliance, office, on: germanDate(releasedOn), licence: LICENCES[licence].label },
      isSample,
    });
  }
  if (content.kind === 'loesungen') {
    const there = (await listSolutions(acting.tx)).filter((solution) => solution.field === field);
    const taken = new Set(there.map((solution) => solution.title.toLowerCase()));
    const missing = content.solutions.filter((solution) => !taken.has(solution.title.toLowerCase()));
    const from = `Übernommen aus ${origin.alliance}, Lizenz ${LICENCES[licence].label}.`;
    await addSolutions(
      acting,
      missing.map((solution) => ({
        field,
        title: solution.title,
        description: [solution.description, from].filter((part) => part !== '').join(' '),
        blueprintId,
        isSample,
      })),
    );
  }
}
