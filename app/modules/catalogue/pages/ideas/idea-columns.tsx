import { Badge, StateDot } from '../../../../ui/badge.tsx';
import type { Column } from '../../../../ui/table.tsx';
import { IDEA_STANDING_LABELS, type IdeaStanding } from '../../domain/ideas/idea.ts';
import type { ShownIdea } from '../../use-cases/ideas/list-ideas.ts';

const DOTS: Readonly<Record<IdeaStanding, 'open' | 'running' | 'done'>> = {
  idee: 'open',
  'in-arbeit': 'running',
  umgesetzt: 'done',
  'nicht-umgesetzt': 'open',
};

/** How far a cooperation came, with its mark. */
export const StandingDot = ({ standing }: { readonly standing: IdeaStanding }) => (
  <StateDot state={DOTS[standing]}>{IDEA_STANDING_LABELS[standing]}</StateDot>
);

/** The columns of the list of ideas. */
export const ideaColumns = (base: string): readonly Column<ShownIdea>[] => [
  {
    id: 'titel',
    header: 'Idee',
    rowHeader: true,
    card: 'title',
    cell: ({ id, title, hidden }) => (
      <>
        <a href={`${base}/${id}`}>{title}</a>{' '}
        {hidden && (
          <Badge tone="warning" icon="block">
            ausgeblendet
          </Badge>
        )}
      </>
    ),
  },
  {
    id: 'bereich',
    header: 'Aufgabenbereich',
    card: 'wide',
    cell: ({ areas }) => areas.map(({ name }) => name).join(', ') || '–',
  },
  {
    id: 'ort',
    header: 'Wo',
    card: 'meta',
    cell: ({ region, state, memberName }) =>
      memberName ?? (state === 'Hessen' ? region : `${region} (${state})`),
  },
  { id: 'jahr', header: 'Jahr', align: 'end', card: 'meta', cell: ({ year }) => year ?? '–' },
  { id: 'stand', header: 'Stand', card: 'meta', cell: ({ standing }) => <StandingDot standing={standing} /> },
];
