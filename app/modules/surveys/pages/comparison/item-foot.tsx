import { germanCount } from '../../../../foundation/german.ts';
import { Legend } from '../../../../ui/badge.tsx';
import { PanelFoot } from '../../../../ui/layout.tsx';
import { Swatch } from '../../../../ui/marks.tsx';
import { OUTLIER_METHOD } from '../../domain/comparison/find-outlier.ts';
import { QUARTILE_METHOD } from '../../domain/comparison/statistics.ts';

/** How the table of one figure is read: its marks, its method, and how many members are left out of sight. */
export const ItemFoot = ({ hidden }: { readonly hidden: number }) => (
  <PanelFoot>
    <Legend
      decorative
      items={[
        { mark: <Swatch kind="point" />, label: 'Wert' },
        { mark: <Swatch kind="high" />, label: 'Ihre Kommune' },
        {
          mark: <Swatch kind="middle" />,
          label: 'Median; das Band reicht vom unteren zum oberen Quartil',
        },
      ]}
    />
    {hidden > 0 && <p>{hiddenText(hidden)}</p>}
    <p>
      {QUARTILE_METHOD} {OUTLIER_METHOD}
    </p>
  </PanelFoot>
);

const hiddenText = (hidden: number): string =>
  `${germanCount(hidden, 'Kommune hat', 'Kommunen haben')} unter drei Personen. Ihre Zahlen sieht nur, wen sie betreffen; sie zählen in keinem Kennwert mit.`;
