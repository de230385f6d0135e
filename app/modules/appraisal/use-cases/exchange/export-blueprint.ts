import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { type Blueprint, blueprintOf } from '../../domain/exchange/blueprint.ts';
import { findExchangeItem } from '../../store/exchange-store.ts';
import { blueprintText } from './blueprint-file.ts';

/** The blueprint file of a released item: the same for everybody, whatever else of the item they may see. */
export async function exportBlueprint(
  services: Services,
  alliance: Alliance,
  id: string,
): Promise<{ readonly blueprint: Blueprint; readonly text: string } | undefined> {
  const item = await services.database.inAlliance(alliance.id, (tx) => findExchangeItem(tx, id));
  const blueprint = item && blueprintOf(item);
  return blueprint && { blueprint, text: blueprintText(blueprint) };
}
