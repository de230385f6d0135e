import { Checkbox } from '../../../../ui/choices.tsx';
import { SelectField, TextField } from '../../../../ui/fields.tsx';
import { FIGURE_MAX, type FigureDraft } from '../../domain/exchange/check-finding.ts';

export const FigureRow = ({
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
