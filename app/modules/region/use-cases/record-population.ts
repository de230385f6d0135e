import { fail, ok, type Result } from '../../../foundation/result.ts';
import type { Alliance } from '../../../platform/alliances.ts';
import { recordChange } from '../../../platform/audit/record-change.ts';
import type { Services } from '../../../platform/services.ts';
import { isMunicipality } from '../domain/member.ts';
import { findMember, lockMembers } from '../store/member-store.ts';
import { insertPopulations } from '../store/population-store.ts';
import {
  checkPopulation,
  checkSameDay,
  type PopulationField,
  type PopulationForm,
} from './check-population.ts';
import type { Refusal } from './refusal.ts';

export interface PopulationOrder {
  readonly key: string;
  readonly form: PopulationForm;
  /** Account that acts. */
  readonly actor: string;
}

const NO_MUNICIPALITY: Refusal<PopulationField> = {
  field: 'value',
  message:
    'Nur Städte und Gemeinden haben eine eigene Einwohnerzahl. Die eines Kreises ist die Summe seiner Gemeinden: Tragen Sie dort ein, was fehlt.',
};

/** Adds a count to a municipality's history. The same count once more changes nothing; another one for that day is refused. */
export function recordPopulation(
  { database, clock }: Services,
  alliance: Alliance,
  { key, form, actor }: PopulationOrder,
): Promise<Result<'recorded' | 'known', readonly Refusal<PopulationField>[] | 'unknown'>> {
  return database.inAlliance(alliance.id, async (tx) => {
    await lockMembers(tx, alliance.id);
    const record = await findMember(tx, key);
    if (!record) return fail('unknown');
    if (!isMunicipality(record.member)) return fail([NO_MUNICIPALITY]);
    const checked = checkPopulation(form, clock.today());
    if (!checked.ok) return checked;
    const { entry, reason } = checked.value;
    const sameDay = record.population.find(({ asOf }) => asOf === entry.asOf);
    const contradiction = checkSameDay(sameDay, entry);
    if (contradiction) return fail([contradiction]);
    if (sameDay) return ok('known');
    await insertPopulations(tx, alliance.id, [{ memberId: record.id, entry }]);
    await recordChange(tx, {
      chain: alliance.id,
      at: clock.now(),
      actor,
      action: 'population.recorded',
      subject: { kind: 'population', id: key },
      after: { ...entry, ...(reason !== '' && { reason }) },
    });
    return ok('recorded');
  });
}
