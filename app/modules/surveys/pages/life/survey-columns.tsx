import { germanDate } from '../../../../foundation/german.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { TextLink } from '../../../../ui/button.tsx';
import type { Column } from '../../../../ui/table.tsx';
import { NoValue } from '../../../../ui/text.tsx';
import { SURVEY_STATES } from '../../domain/life/survey.ts';
import type { SurveyRow } from '../../use-cases/life/load-surveys.ts';
import { STATE_LOOK } from './state-look.ts';

type Columns = readonly Column<SurveyRow>[];

/** Which survey it is, and how far. */
export const surveyColumns = (base: string, path: string): Columns => [
  ...nameColumns(base, path),
  ...progressColumns,
];

const nameColumns = (base: string, path: string): Columns => [
  {
    id: 'titel',
    header: 'Erhebung',
    rowHeader: true,
    card: 'title',
    cell: ({ slug, title, isSample }) => (
      <>
        <TextLink href={`${path}/${slug}`}>{title}</TextLink>
        {isSample && <span className="gw-note"> Beispieldaten</span>}
      </>
    ),
  },
  {
    id: 'projekt',
    header: 'Projekt',
    card: 'wide',
    cell: ({ project }) =>
      project ? (
        <TextLink href={`${base}/projekte/${project.slug}`}>{project.title}</TextLink>
      ) : (
        <NoValue spoken="kein Projekt" />
      ),
  },
];

const progressColumns: Columns = [
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
