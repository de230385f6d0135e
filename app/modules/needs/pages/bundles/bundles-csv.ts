import { calendarDate } from '../../../../foundation/calendar-date.ts';
import type { CsvValue } from '../../../../foundation/csv-writer.ts';
import { germanDate, germanDecimal } from '../../../../foundation/german.ts';
import { BUNDLE_STATE_LABELS } from '../../domain/bundles/bundle-state.ts';
import type { BundleSource } from '../../use-cases/bundles/read-bundle-source.ts';
import type { BundlePartner, BundleView } from '../../use-cases/bundles/view-bundle.ts';

const LIST_HEAD = [
  'Bündel',
  'Stand',
  'Aufgaben',
  'Aufgabenbereiche',
  'Mitglieder',
  'mit Interesse',
  'Rückmeldungen',
  'Sicht',
  'Dringlichkeit (Mittel)',
  'Komplexität (Mittel)',
  'Zahlen aus',
  'Begründung',
  'Hinweis',
];

/** The list of the screen as a table, header first. Made-up figures say so in every line. */
export const bundleRows = (bundles: readonly BundleView[], source: BundleSource): CsvValue[][] => [
  LIST_HEAD,
  ...bundles.map(({ bundle, tasks, partners, figures }) => [
    bundle.title,
    BUNDLE_STATE_LABELS[bundle.state],
    tasks.map(({ number, title }) => `${number} ${title}`).join(', '),
    [...new Set(tasks.map(({ area }) => area))].join(', '),
    partners.length,
    figures?.wanting ?? null,
    figures?.roundMembers ?? null,
    figures?.view ?? null,
    german(figures?.urgency),
    german(figures?.complexity),
    figures ? `${figures.round.title}, Stand ${germanDate(calendarDate(figures.round.asOf))}` : null,
    bundle.grounds,
    sampleNote(bundle, source),
  ]),
];

/** One bundle: a line for each partner, a column for each task. Who wants what only where the reader may see it. */
export function partnerRows(view: BundleView, source: BundleSource): CsvValue[][] {
  const { tasks, partners, leftOut, showsMembers, showsRatings } = view;
  const line = (partner: BundlePartner, part: string): CsvValue[] => [
    partner.key,
    partner.name,
    part,
    ...(showsRatings ? tasks.map(({ id }) => (partner.wants.has(id) ? 'ja' : 'nein')) : []),
    partner.reason,
    sampleNote(view.bundle, source),
  ];
  return [
    [
      ...['Schlüssel', 'Mitglied', 'dabei'],
      ...(showsRatings ? tasks.map(({ number, title }) => `${number} ${title}`) : []),
      ...['Grund', 'Hinweis'],
    ],
    ...(showsMembers ? partners.map((partner) => line(partner, 'ja')) : []),
    ...(showsMembers ? leftOut.map((partner) => line(partner, 'nein')) : []),
  ];
}

const sampleNote = (bundle: { readonly isSample: boolean }, { answers }: BundleSource): string | null =>
  bundle.isSample || answers?.round.isSample ? `Beispieldaten: ${answers?.round.note ?? ''}` : null;

const german = (decimal: string | null | undefined): string | null =>
  decimal === null || decimal === undefined ? null : germanDecimal(decimal);
