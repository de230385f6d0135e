import type { Selectable } from 'kysely';
import type { DB } from '../../../../db/schema/tables.ts';
import { cents } from '../../../foundation/cents.ts';
import { millionths } from '../../../foundation/decimal.ts';
import { dayOf } from '../../../platform/db/day-of.ts';
import { queries } from '../../../platform/db/queries.ts';
import { knownWord } from '../../../platform/db/word-of.ts';
import type { Tx } from '../../../platform/transaction.ts';
import {
  isConsent,
  isTransfer,
  isVatState,
  type JointOption,
  readPoints,
} from '../domain/options/joint-option.ts';
import { isLegalForm } from '../domain/options/legal-form.ts';
import { isOrganisation } from '../domain/options/organisation.ts';

/** The options of one project. */
interface ProjectKey {
  readonly allianceId: string;
  readonly undertakingId: string;
}

/** All options of a project by number, removed ones too. Whoever changes one holds the project. */
export async function listOptions(tx: Tx, undertakingId: string): Promise<JointOption[]> {
  const rows = await queries(tx)
    .selectFrom('appraisal.joint_option')
    .selectAll()
    .where('undertaking_id', '=', undertakingId)
    .orderBy('number')
    .execute();
  const staff = await queries(tx)
    .selectFrom('appraisal.option_staff')
    .selectAll()
    .where('undertaking_id', '=', undertakingId)
    .orderBy('position')
    .execute();
  const points = await queries(tx)
    .selectFrom('appraisal.option_points')
    .selectAll()
    .where('undertaking_id', '=', undertakingId)
    .orderBy('criterion')
    .execute();
  return rows.map((row) => toOption(row, staff.filter(of(row)), points.filter(of(row))));
}

const of =
  ({ number }: { readonly number: number }) =>
  (part: { readonly number: number }): boolean =>
    part.number === number;

export async function insertOption(
  tx: Tx,
  { allianceId, undertakingId }: ProjectKey,
  option: JointOption,
): Promise<void> {
  await queries(tx)
    .insertInto('appraisal.joint_option')
    .values({
      alliance_id: allianceId,
      undertaking_id: undertakingId,
      number: option.number,
      is_sample: option.isSample,
      ...columnsOf(option),
    })
    .execute();
  await insertParts(tx, { allianceId, undertakingId }, option);
}

/** Writes an option as it stands now; the caller has looked at its version. */
export async function updateOption(
  tx: Tx,
  { allianceId, undertakingId }: ProjectKey,
  option: JointOption,
): Promise<void> {
  await queries(tx)
    .updateTable('appraisal.joint_option')
    .set(columnsOf(option))
    .where('undertaking_id', '=', undertakingId)
    .where('number', '=', option.number)
    .execute();
  for (const table of ['appraisal.option_staff', 'appraisal.option_points'] as const)
    await queries(tx)
      .deleteFrom(table)
      .where('undertaking_id', '=', undertakingId)
      .where('number', '=', option.number)
      .execute();
  await insertParts(tx, { allianceId, undertakingId }, option);
}

const columnsOf = (option: JointOption) => ({
  title: option.title,
  organisation: option.organisation,
  legal_form: option.legalForm,
  carrier: option.carrier,
  material: option.material,
  once_cost: option.onceCost,
  year_cost: option.yearCost,
  vat: option.vat,
  vat_note: option.vatNote,
  setup_weeks: option.setupWeeks,
  transfer: option.transfer,
  transfer_places: option.transferPlaces,
  transfer_note: option.transferNote,
  consent: option.consent,
  representation: option.representation,
  consent_on: option.consentOn,
  assessment: option.assessment,
  is_preferred: option.isPreferred,
  preferred_reason: option.preferredReason,
  is_removed: option.isRemoved,
  version: option.version,
});

async function insertParts(
  tx: Tx,
  { allianceId, undertakingId }: ProjectKey,
  { number, staff, points }: JointOption,
): Promise<void> {
  const key = { alliance_id: allianceId, undertaking_id: undertakingId, number };
  if (staff.length > 0)
    await queries(tx)
      .insertInto('appraisal.option_staff')
      .values(
        staff.map(({ payGrade, persons, places }, position) => ({
          ...key,
          position,
          pay_grade: payGrade,
          persons,
          places,
        })),
      )
      .execute();
  if (points.size > 0)
    await queries(tx)
      .insertInto('appraisal.option_points')
      .values([...points].map(([criterion, number_]) => ({ ...key, criterion, points: number_ })))
      .execute();
}

const toOption = (
  row: Selectable<DB['appraisal.joint_option']>,
  staff: readonly Selectable<DB['appraisal.option_staff']>[],
  points: readonly Selectable<DB['appraisal.option_points']>[],
): JointOption => ({
  number: row.number,
  title: row.title,
  organisation: knownWord(row.organisation, isOrganisation),
  legalForm: knownWord(row.legal_form, isLegalForm),
  carrier: row.carrier,
  staff: staff.map(({ pay_grade, persons, places }) => ({
    payGrade: pay_grade,
    persons,
    places: millionths(places),
  })),
  material: row.material,
  onceCost: row.once_cost === null ? null : cents(row.once_cost),
  yearCost: row.year_cost === null ? null : cents(row.year_cost),
  vat: knownWord(row.vat, isVatState),
  vatNote: row.vat_note,
  setupWeeks: row.setup_weeks,
  transfer: knownWord(row.transfer, isTransfer),
  transferPlaces: row.transfer_places,
  transferNote: row.transfer_note,
  consent: knownWord(row.consent, isConsent),
  representation: row.representation,
  consentOn: dayOf(row.consent_on),
  assessment: row.assessment,
  points: new Map(points.map(({ criterion, points: number }) => [criterion, pointsOf(number)])),
  isPreferred: row.is_preferred,
  preferredReason: row.preferred_reason,
  isRemoved: row.is_removed,
  isSample: row.is_sample,
  version: row.version,
});

/** The table checks the range; other points mean that the program is older than its data. */
function pointsOf(number: number) {
  const points = readPoints(String(number));
  if (points === undefined) throw new Error(`unknown points in the database: ${number}`);
  return points;
}
