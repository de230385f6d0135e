/** The product plan of Baden-Württemberg as the reference data hold it: areas, groups, products. */
interface ProductPlan {
  readonly produktbereiche: readonly {
    readonly nr: string;
    readonly titel: string;
    readonly gruppen: readonly {
      readonly nr: string;
      readonly titel: string;
      readonly produkte: readonly { readonly nr: string; readonly titel: string }[];
    }[];
  }[];
}

type Line = readonly [number: string, title: string, parent: string];

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const csvOf = (lines: readonly Line[]): string =>
  [['Nummer', 'Titel', 'Übergeordnet'], ...lines].map((line) => line.map(cell).join(';')).join('\r\n');

/** The plan as an office would upload it. */
export function productPlanCsv(json: string): string {
  const { produktbereiche } = JSON.parse(json) as ProductPlan;
  return csvOf(
    produktbereiche.flatMap((area): Line[] => [
      [area.nr, area.titel, ''],
      ...area.gruppen.flatMap((group): Line[] => [
        [group.nr, group.titel, area.nr],
        ...group.produkte.map((product): Line => [product.nr, product.titel, group.nr]),
      ]),
    ]),
  );
}

/** The headings of the Hessian plan: areas alone. */
export function headingsCsv(json: string): string {
  const { bereiche } = JSON.parse(json) as { readonly bereiche: readonly (readonly [string, string])[] };
  return csvOf(bereiche.map(([number, title]): Line => [number, title, '']));
}
