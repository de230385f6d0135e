import { germanDate } from '../../../../foundation/german.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import { Badge, type BadgeProps } from '../../../../ui/badge.tsx';
import { TextLink } from '../../../../ui/button.tsx';
import type { Column } from '../../../../ui/table.tsx';
import { NoValue } from '../../../../ui/text.tsx';
import { SHEET_STATES, type SheetState } from '../../domain/life/sheet.ts';
import type { ListedSheet, SurveyPage } from '../../use-cases/life/load-survey.ts';

const LOOK: Readonly<Record<SheetState, Pick<BadgeProps, 'tone' | 'icon'>>> = {
  offen: { tone: 'neutral', icon: 'hourglass' },
  'in-arbeit': { tone: 'info', icon: 'edit' },
  'zur-freigabe': { tone: 'warning', icon: 'frontHand' },
  freigegeben: { tone: 'success', icon: 'checkCircle' },
};

export const columns = (path: string, { survey }: SurveyPage): readonly Column<ListedSheet>[] => [
  {
    id: 'kommune',
    header: 'Kommune',
    rowHeader: true,
    card: 'title',
    cell: ({ memberKey, name, opens }) =>
      survey.state === 'entwurf' || opens === null ? (
        name
      ) : (
        <TextLink href={`${path}/bogen/${memberKey}${opens === 'bogen' ? '' : '/freigaben'}`}>
          {name}
        </TextLink>
      ),
  },
  {
    id: 'stand',
    header: 'Stand',
    card: 'value',
    cell: ({ state }) => <Badge {...LOOK[state]}>{SHEET_STATES[state]}</Badge>,
  },
  {
    id: 'beantwortet',
    header: 'Antworten',
    align: 'end',
    card: 'meta',
    cardLabel: 'Antworten',
    cell: ({ answered }) => answered,
  },
  {
    id: 'freigabe',
    header: 'Freigabe',
    card: 'meta',
    cardLabel: 'Freigabe',
    cell: ({ releaseNumber }) => (releaseNumber > 0 ? `Nr. ${releaseNumber}` : <NoValue spoken="keine" />),
  },
  {
    id: 'vorgelegt',
    header: 'Vorgelegt am',
    card: 'hidden',
    cell: ({ handedOnAt }) =>
      handedOnAt ? germanDate(germanDay(handedOnAt)) : <NoValue spoken="noch nicht" />,
  },
];
