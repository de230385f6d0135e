import { type Cents, MOST_AMOUNT, NO_CENTS } from '../../../../foundation/cents.ts';
import { MILLION, type Millionths } from '../../../../foundation/decimal.ts';
import { germanEuro, germanInteger } from '../../../../foundation/german.ts';
import { readGermanAmount, readGermanDecimal } from '../../../../foundation/read-german-number.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type CostSplit, isSplitKey, type SharingMember } from './cost-split.ts';
import { shareCost } from './share-cost.ts';

/** What was typed; members by their keys. */
export interface SplitDraft {
  readonly amount: string;
  readonly key: string;
  readonly equalPercent: string;
  readonly floor: string;
  readonly cap: string;
  readonly surveyed: readonly string[];
  readonly sharing: readonly string[];
  readonly note: string;
}

export interface SplitRefusal {
  readonly field: keyof SplitDraft | 'conflict';
  readonly message: string;
}

/** A member that may be chosen. */
export interface SplitCandidate extends SharingMember {
  readonly memberKey: string;
  readonly name: string;
}

export const NOTE_MAX = 1000;
const HUNDRED_PERCENT = 100n * MILLION;
/** Euro an inhabitant. */
const MOST_CAP = 1_000_000n;

/** Decides whether a split can be stored: every field, and that the split adds up as asked. */
export function checkSplit(
  draft: SplitDraft,
  candidates: readonly SplitCandidate[],
): Result<CostSplit, readonly SplitRefusal[]> {
  const read = readFields(draft);
  const [surveyed, sharing] = [chosen(draft.surveyed, candidates), chosen(draft.sharing, candidates)];
  const refusals: SplitRefusal[] = [
    ...read.refusals,
    ...(surveyed.length > 0 ? [] : [refusal('surveyed', 'Wählen Sie, welche Kommunen erhoben werden.')]),
    ...(sharing.length > 1
      ? []
      : [refusal('sharing', 'Wählen Sie mindestens zwei Kommunen, die sich die Kosten teilen.')]),
    ...(draft.note.length > NOTE_MAX ? [refusal('note', `Höchstens ${NOTE_MAX} Zeichen.`)] : []),
  ];
  if (refusals.length > 0 || !isSplitKey(draft.key)) return fail(refusals);
  const split: CostSplit = {
    ...read.value,
    key: draft.key,
    surveyed: surveyed.map(({ memberId }) => memberId),
    sharing: sharing.map(({ memberId, population }) => ({ memberId, population })),
    note: draft.note.trim(),
  };
  const shared = shareCost(split, (id) => candidates.find(({ memberId }) => memberId === id)?.name ?? id);
  return shared.ok ? ok(split) : fail([refusal('key', shared.error)]);
}

const refusal = (field: SplitRefusal['field'], message: string): SplitRefusal => ({ field, message });

const chosen = (keys: readonly string[], candidates: readonly SplitCandidate[]): SplitCandidate[] =>
  candidates.filter(({ memberKey }) => keys.includes(memberKey));

type ReadFields = Pick<CostSplit, 'pool' | 'equalPercent' | 'floor' | 'capPerInhabitant'>;

function readFields(draft: SplitDraft): { readonly value: ReadFields; readonly refusals: SplitRefusal[] } {
  const amount = readGermanAmount(draft.amount);
  const floor = orNull(draft.floor, readGermanAmount);
  const cap = orNull(draft.cap, readGermanDecimal);
  const percent = draft.key === 'beides' ? readGermanDecimal(draft.equalPercent) : ok(null);
  const refusals = [
    ...refusalOf(
      'amount',
      amount,
      isAmount,
      `Der Betrag muss größer als null sein, höchstens ${germanEuro(MOST_AMOUNT)}.`,
    ),
    ...(isSplitKey(draft.key) ? [] : [refusal('key', 'Wählen Sie, wie geteilt wird.')]),
    ...refusalOf('equalPercent', percent, isPercent, 'Geben Sie einen Anteil zwischen 0 und 100 Prozent an.'),
    ...refusalOf(
      'floor',
      floor,
      isAmount,
      `Der Mindestbetrag muss größer als null sein, höchstens ${germanEuro(MOST_AMOUNT)}. Sonst lassen Sie ihn leer.`,
    ),
    ...refusalOf(
      'cap',
      cap,
      isCap,
      `Der Höchstbetrag muss größer als null sein, höchstens ${germanInteger(MOST_CAP)} € je Einwohner. Sonst lassen Sie ihn leer.`,
    ),
  ];
  return {
    value: {
      pool: amount.ok ? amount.value : NO_CENTS,
      equalPercent: percent.ok ? percent.value : null,
      floor: floor.ok ? floor.value : null,
      capPerInhabitant: cap.ok ? cap.value : null,
    },
    refusals,
  };
}

type Figure = Cents | Millionths;

const orNull = <T>(text: string, read: (text: string) => Result<T, string>): Result<T | null, string> =>
  text.trim() === '' ? ok(null) : read(text);

const isAmount = (value: Figure): boolean => value > 0n && value <= MOST_AMOUNT;
const isCap = (value: Figure): boolean => value > 0n && value <= MOST_CAP * MILLION;
const isPercent = (value: Figure): boolean => value > 0n && value < HUNDRED_PERCENT;

function refusalOf(
  field: keyof SplitDraft,
  read: Result<Figure | null, string>,
  fits: (value: Figure) => boolean,
  otherwise: string,
): SplitRefusal[] {
  if (!read.ok) return [refusal(field, read.error)];
  return read.value === null || fits(read.value) ? [] : [refusal(field, otherwise)];
}
