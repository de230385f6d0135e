import { germanCount } from '../../../../foundation/german.ts';
import { Button } from '../../../../ui/button.tsx';
import { SelectField, TextField } from '../../../../ui/fields.tsx';
import { ONLY_LABELS, ONLY_ROWS } from '../../domain/answers/sheet-filter.ts';
import type { OpenSheet } from '../../use-cases/answers/open-sheet.ts';
import type { SheetQuery } from './sheet-query.ts';

export interface SheetFilterBarProps {
  readonly action: string;
  readonly areas: OpenSheet['areas'];
  readonly query: SheetQuery;
  readonly found: number;
}

/** Which tasks are shown: asked from the server page by page, or by the grid at once. */
export const SheetFilterBar = ({ action, areas, query, found }: SheetFilterBarProps) => (
  <search>
    <form method="get" action={action} className="gw-filter" aria-label="Aufgaben filtern" data-grid-filter>
      <SelectField
        id="bereich"
        name="bereich"
        label="Aufgabenbereich"
        value={query.area}
        options={[
          { value: '', label: 'Alle Bereiche' },
          ...areas.map(({ slug, name }) => ({ value: slug, label: name })),
        ]}
      />
      <SelectField
        id="nur"
        name="nur"
        label="Anzeigen"
        value={query.only}
        options={ONLY_ROWS.map((value) => ({ value, label: ONLY_LABELS[value] }))}
      />
      <TextField
        id="suche"
        name="suche"
        type="search"
        label="Suchen"
        value={query.search}
        placeholder="Nummer oder Aufgabe"
        grow
      />
      <Button type="submit" className="gw-without-script">
        Anwenden
      </Button>
      <span className="gw-filter__count" data-found>
        {germanCount(found, 'Aufgabe', 'Aufgaben')}
      </span>
    </form>
  </search>
);
