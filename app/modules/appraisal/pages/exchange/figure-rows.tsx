import { Checkbox, Fieldset } from '../../../../ui/choices.tsx';
import { SelectField, TextField } from '../../../../ui/fields.tsx';
import type { FieldError } from '../../../../ui/notice.tsx';
import { FIGURE_MAX, type FigureDraft } from '../../domain/exchange/check-finding.ts';

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

const FigureRow = ({
  row,
  place,
  names,
}: {
  readonly row: FigureDraft;
  readonly place: number;
  readonly names: readonly string[];
}) => (
  <div className="gw-form">
    <TextField
      id={`zahl-${place}`}
      name="zahl"
      label={`Bezeichnung ${place}`}
      value={row.label}
      maxLength={FIGURE_MAX}
    />
    <TextField id={`wert-${place}`} name="wert" label="Wert" value={row.value} maxLength={FIGURE_MAX} />
    <TextField
      id={`einheit-${place}`}
      name="einheit"
      label="Einheit"
      value={row.unit}
      maxLength={FIGURE_MAX}
    />
    <SelectField
      id={`kommune-${place}`}
      name="kommune"
      label="Gilt für"
      value={row.member}
      options={[
        { value: '', label: 'alle zusammen' },
        ...names.map((name) => ({ value: name, label: name })),
      ]}
    />
    <Checkbox
      id={`frei-${place}`}
      name="frei"
      value={place.toString()}
      checked={row.isReleased}
      label="Die Kommune hat diese Zahl freigegeben"
    />
  </div>
);
