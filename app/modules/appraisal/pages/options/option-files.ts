import { type Cents, centsToString } from '../../../../foundation/cents.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, FileAnswer, PageAnswer } from '../../../../platform/http/page-route.ts';
import {
  csvFile,
  type ExportColumn,
  type ExportTable,
  xlsxFile,
} from '../../../../platform/sheets/export-table.ts';
import { type JointOption, shownOptions } from '../../domain/options/joint-option.ts';
import { loadOptions, type OptionsPage } from '../../use-cases/options/load-options.ts';
import { optionAspects } from './option-aspects.ts';

/** GET …/optionen.csv */
export const showOptionsCsv = (call: AllianceCall): Promise<PageAnswer> =>
  answer(call, async (table) => csvFile(table));

/** GET …/optionen.xlsx */
export const showOptionsXlsx = (call: AllianceCall): Promise<PageAnswer> => answer(call, xlsxFile);

async function answer(
  { services, alliance, principal, params }: AllianceCall,
  write: (table: ExportTable<JointOption>) => Promise<FileAnswer>,
): Promise<PageAnswer> {
  const page = await loadOptions(services, alliance, principal, params['slug'] ?? '');
  return page ? write(tableOf(page)) : errorPage(404);
}

/** A row for each option; the same questions as on the page, costs as figures. */
const tableOf = (page: OptionsPage): ExportTable<JointOption> => ({
  name: `optionen-${page.project.slug}`,
  sheet: 'Optionen',
  columns: [
    { header: 'Nr.', kind: 'number', value: ({ number }) => number },
    text('Option', ({ title }) => title),
    ...optionAspects(page).map(({ id, label, text: said }) => FIGURES[id] ?? text(label, said)),
    text('bevorzugt', ({ isPreferred, preferredReason }) => (isPreferred ? preferredReason : '')),
    ...(page.options.some(({ isSample }) => isSample)
      ? [text('Hinweis', ({ isSample }) => (isSample ? 'Beispieldaten' : ''))]
      : []),
  ],
  rows: shownOptions(page.options),
});

const text = (header: string, value: (option: JointOption) => string): ExportColumn<JointOption> => ({
  header,
  kind: 'text',
  value,
});

const amount = (header: string, value: (option: JointOption) => Cents | null): ExportColumn<JointOption> => ({
  header,
  kind: 'number',
  value: (option) => {
    const found = value(option);
    return found === null ? null : centsToString(found);
  },
});

/** Questions whose answer is a figure to reckon with. */
const FIGURES: Readonly<Record<string, ExportColumn<JointOption>>> = {
  einmalig: amount('Kosten einmalig (€)', ({ onceCost }) => onceCost),
  jaehrlich: amount('Kosten im Jahr (€)', ({ yearCost }) => yearCost),
  zeit: { header: 'Einrichtung (Wochen)', kind: 'number', value: ({ setupWeeks }) => setupWeeks },
};
