import { Badge } from '../../../../ui/badge.tsx';
import { TextLink } from '../../../../ui/button.tsx';
import type { Column } from '../../../../ui/table.tsx';
import type { LibraryEntry } from '../../use-cases/questionnaire/load-library.ts';

export const columns = (path: string): readonly Column<LibraryEntry>[] => [
  {
    id: 'titel',
    header: 'Fragebogen',
    rowHeader: true,
    card: 'title',
    cell: ({ slug, title }) => <TextLink href={`${path}/${slug}`}>{title}</TextLink>,
  },
  {
    id: 'stand',
    header: 'Fassung',
    card: 'value',
    cell: ({ newest }) =>
      newest && (
        <Badge tone={newest.state === 'gueltig' ? 'success' : 'neutral'}>
          {newest.state === 'gueltig'
            ? `Fassung ${newest.number} gilt`
            : `Entwurf der Fassung ${newest.number}`}
        </Badge>
      ),
  },
  {
    id: 'fragen',
    header: 'Fragen',
    align: 'end',
    card: 'meta',
    cardLabel: 'Fragen',
    cell: ({ newest }) => newest?.content.questions.length ?? 0,
  },
  {
    id: 'erhebungen',
    header: 'Erhebungen',
    align: 'end',
    card: 'meta',
    cardLabel: 'Erhebungen',
    cell: ({ surveys }) => surveys,
  },
  {
    id: 'herkunft',
    header: 'Herkunft',
    card: 'wide',
    cell: ({ origin, isSample }) =>
      origin ? `${origin.alliance}, ${origin.licence}` : isSample ? 'Beispieldaten' : 'eigener',
  },
];
