import { decimalToString } from '../../../../foundation/decimal.ts';
import { germanAmount, germanDecimal, germanList } from '../../../../foundation/german.ts';
import type { CrossingField } from '../../../../ui/crossing.tsx';
import type { FieldError } from '../../../../ui/notice.tsx';
import type { SplitDraft, SplitRefusal } from '../../domain/exemplary/check-split.ts';
import { isSplitKey, SPLIT_KEYS } from '../../domain/exemplary/cost-split.ts';
import type { CostSplitPage } from '../../use-cases/exemplary/load-cost-split.ts';

/** What is stored, as the form shows it; before the first saving all that take part share by inhabitants. */
export function storedDraft({ splits, candidates, askedKeys }: CostSplitPage): SplitDraft {
  const [split] = splits;
  if (!split)
    return {
      ...{ amount: '', key: 'einwohner', equalPercent: '', floor: '', cap: '', note: '' },
      surveyed: askedKeys,
      sharing: candidates.map(({ memberKey }) => memberKey),
    };
  const keysOf = (ids: readonly string[]): string[] =>
    candidates.filter(({ memberId }) => ids.includes(memberId)).map(({ memberKey }) => memberKey);
  const decimal = (value: typeof split.equalPercent) =>
    value === null ? '' : germanDecimal(decimalToString(value));
  return {
    amount: germanAmount(split.pool),
    key: split.key,
    equalPercent: decimal(split.equalPercent),
    floor: split.floor === null ? '' : germanAmount(split.floor),
    cap: decimal(split.capPerInhabitant),
    surveyed: keysOf(split.surveyed),
    sharing: keysOf(split.sharing.map(({ memberId }) => memberId)),
    note: split.note,
  };
}

const FIELDS: Readonly<Record<SplitRefusal['field'], Pick<FieldError, 'field' | 'label'>>> = {
  amount: { field: 'betrag', label: 'Kosten' },
  key: { field: 'schluessel', label: 'Schlüssel' },
  equalPercent: { field: 'anteil', label: 'Gleicher Anteil' },
  floor: { field: 'mindestens', label: 'Mindestbetrag' },
  cap: { field: 'hoechstens', label: 'Höchstbetrag' },
  surveyed: { field: 'erhoben', label: 'Erhobene Kommunen' },
  sharing: { field: 'beteiligt', label: 'Kommunen, die teilen' },
  note: { field: 'bemerkung', label: 'Bemerkung' },
  conflict: { field: 'betrag', label: 'Zwischenzeitlich geändert' },
};

export const splitErrors = (refusals: readonly SplitRefusal[]): FieldError[] =>
  refusals.map(({ field, message }) => ({ ...FIELDS[field], message }));

/** Stored and typed side by side. */
export function splitCrossing(
  { candidates }: Pick<CostSplitPage, 'candidates'>,
  stored: SplitDraft,
  typed: SplitDraft,
): CrossingField[] {
  const names = (keys: readonly string[]): string =>
    germanList(candidates.filter(({ memberKey }) => keys.includes(memberKey)).map(({ name }) => name));
  const texts = ({ key, surveyed, sharing, ...draft }: SplitDraft) => ({
    ...draft,
    key: isSplitKey(key) ? SPLIT_KEYS[key] : key,
    surveyed: names(surveyed),
    sharing: names(sharing),
  });
  const [before, after] = [texts(stored), texts(typed)];
  return (Object.keys(before) as (keyof SplitDraft)[]).map((name) => ({
    id: FIELDS[name].field,
    label: FIELDS[name].label,
    stored: before[name],
    typed: after[name],
  }));
}
