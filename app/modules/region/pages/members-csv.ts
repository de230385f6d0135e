import type { CsvValue } from '../../../foundation/csv-writer.ts';
import { MEMBER_KIND_LABELS } from '../domain/member.ts';
import type { MemberLine } from '../use-cases/compute-member-overview.ts';
import { STANDING_LABELS } from './member-texts.ts';

const HEAD = [
  'Name',
  'Amtlicher Name',
  'Art',
  'Zugehörigkeit',
  'Schlüssel',
  'Regionalschlüssel',
  'Kreisschlüssel',
  'Kreisteil',
  'Fläche in Hektar',
  'Einwohner',
  'Stichtag',
  'Quelle',
  'Früheste Einwohnerzahl',
  'Stichtag der frühesten',
  'Letzte Einwohnerzahl',
  'Stichtag der letzten',
  'Veränderung',
];

/** The list as rows of a sheet: the same lines as on the page, every figure with its day and source. */
export const memberRows = (lines: readonly MemberLine[]): readonly (readonly CsvValue[])[] => [
  HEAD,
  ...lines.map(row),
];

const row = ({ member, count, span }: MemberLine): readonly CsvValue[] => [
  member.name,
  member.officialName,
  MEMBER_KIND_LABELS[member.kind],
  STANDING_LABELS[member.standing],
  member.key,
  member.ars,
  member.countyKey,
  member.countyPart,
  member.areaHectares,
  ...(count?.ok
    ? [count.value.value, count.value.asOf, count.value.source]
    : [null, null, count?.error ?? null]),
  ...(span
    ? [span.from.value, span.from.asOf, span.to.value, span.to.asOf, span.difference]
    : [null, null, null, null, null]),
];
