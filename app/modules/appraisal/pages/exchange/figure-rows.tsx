import { Fieldset } from '../../../../ui/choices.tsx';
import type { FieldError } from '../../../../ui/notice.tsx';
import type { FigureDraft } from '../../domain/exchange/check-finding.ts';
import { FigureRow } from './figure-row.tsx';

interface FigureRowsProps {
  readonly figures: readonly FigureDraft[];
  readonly names: readonly string[];
  readonly errors: readonly FieldError[];
}

const EMPTY: FigureDraft = { label: '', value: '', unit: '', member: '', isReleased: false };

const EMPTY_ROWS = 2;

/** Figures of a finding, two empty rows more. */
export function FigureRows({ figures, names, errors }: FigureRowsProps) {
  const filled = figures.filter(({ label, value, unit }) => label + value + unit !== '');
  const rows = [...filled, ...Array.from({ length: EMPTY_ROWS }, () => EMPTY)];
  return (
    <Fieldset
      id="zahlen"
      legend="Zahlen (freiwillig)"
      hint="Eine Zahl einer Kommune sehen andere nur, wenn die Kommune sie freigegeben hat."
      error={errors.find(({ field }) => field === 'zahl-1')?.message}
    >
      {rows.map((row, index) => (
        <FigureRow
          // biome-ignore lint/suspicious/noArrayIndexKey: rendered once and never reordered
          key={index}
          row={row}
          place={index + 1}
          names={names}
        />
      ))}
    </Fieldset>
  );
}
