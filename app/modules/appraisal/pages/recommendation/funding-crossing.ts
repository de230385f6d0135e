import type { CrossingField } from '../../../../ui/crossing.tsx';
import type { FieldError } from '../../../../ui/notice.tsx';
import type { FundingDraft, FundingRefusal } from '../../domain/recommendation/check-funding.ts';
import { FUNDING_RESULTS, isFundingResult } from '../../domain/recommendation/funding.ts';

export const FUNDING_FIELDS: Readonly<Record<FundingRefusal['field'], Pick<FieldError, 'field' | 'label'>>> =
  {
    name: { field: 'programm', label: 'Programm' },
    authority: { field: 'stelle', label: 'Wer fördert?' },
    result: { field: 'ergebnis', label: 'Ergebnis' },
    amount: { field: 'betrag', label: 'Betrag' },
    deadline: { field: 'frist', label: 'Frist für den Antrag' },
    source: { field: 'quelle', label: 'Quelle' },
    checkedOn: { field: 'geprueft', label: 'Geprüft am' },
    note: { field: 'bemerkung', label: 'Bemerkung' },
    conflict: { field: 'programm', label: 'Zwischenzeitlich geändert' },
  };

export const fundingCrossing = (stored: FundingDraft, typed: FundingDraft): readonly CrossingField[] =>
  (Object.keys(typed) as (keyof FundingDraft)[])
    .filter((name) => Object.hasOwn(FUNDING_FIELDS, name))
    .map((name) => ({
      id: FUNDING_FIELDS[name].field,
      label: FUNDING_FIELDS[name].label,
      stored: wordOf(stored[name]),
      typed: wordOf(typed[name]),
    }));

const wordOf = (text: string): string => (isFundingResult(text) ? FUNDING_RESULTS[text] : text);
