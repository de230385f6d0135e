import { germanDate } from '../../../../foundation/german.ts';
import { Badge } from '../../../../ui/badge.tsx';
import type { Column } from '../../../../ui/table.tsx';
import { NoValue } from '../../../../ui/text.tsx';
import { SURVEY_STATES } from '../../domain/life/survey.ts';
import type { SurveyRow } from '../../use-cases/life/load-surveys.ts';
import { STATE_LOOK } from './state-look.ts';

export type Columns = readonly Column<SurveyRow>[];

export const progressColumns: Columns = [
  {
    id: 'stand',
    header: 'Stand',
    card: 'value',
    cell: ({ state }) => <Badge {...STATE_LOOK[state]}>{SURVEY_STATES[state]}</Badge>,
  },
  {
    id: 'jahr',
    header: 'Bezugsjahr',
    align: 'end',
    card: 'meta',
    cardLabel: 'Bezugsjahr',
    cell: ({ referenceYear }) => referenceYear,
  },
  {
    id: 'ruecklauf',
    header: 'Freigegeben',
    align: 'end',
    card: 'meta',
    cardLabel: 'Freigegeben',
    cell: ({ released, asked }) => `${released} von ${asked}`,
  },
  {
    id: 'frist',
    header: 'Frist',
    card: 'meta',
    cardLabel: 'Frist',
    cell: ({ dueOn }) => (dueOn === null ? <NoValue spoken="keine" /> : germanDate(dueOn)),
  },
];
