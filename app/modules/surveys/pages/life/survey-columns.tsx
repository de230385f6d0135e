import { TextLink } from '../../../../ui/button.tsx';
import { NoValue } from '../../../../ui/text.tsx';
import { type Columns, progressColumns } from './progress-columns.tsx';

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
