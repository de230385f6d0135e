import { germanCount } from '../../../../foundation/german.ts';
import type { Column } from '../../../../ui/table.tsx';
import type { Reach } from '../../use-cases/information/load-information.ts';

export const SEND_COLUMNS: readonly Column<Reach>[] = [
  { id: 'kommune', header: 'Kommune', rowHeader: true, card: 'title', cell: ({ name }) => name },
  {
    id: 'mail',
    header: 'E-Mail an',
    align: 'end',
    card: 'meta',
    cardLabel: 'E-Mail an',
    cell: ({ mails }) => germanCount(mails, 'Gruppe', 'Gruppen'),
  },
  {
    id: 'selbst',
    header: 'Informiert selbst',
    align: 'end',
    card: 'meta',
    cardLabel: 'Informiert selbst',
    cell: ({ others }) => germanCount(others, 'Gruppe', 'Gruppen'),
  },
  {
    id: 'fehlt',
    header: 'Gibt es dort nicht',
    align: 'end',
    card: 'meta',
    cardLabel: 'Gibt es dort nicht',
    cell: ({ absent }) => germanCount(absent, 'Gruppe', 'Gruppen'),
  },
];
