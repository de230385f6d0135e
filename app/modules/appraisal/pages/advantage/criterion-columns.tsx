import { Badge, type BadgeProps } from '../../../../ui/badge.tsx';
import { TextLink } from '../../../../ui/button.tsx';
import type { Column } from '../../../../ui/table.tsx';
import { CRITERION_VERDICTS, type CriterionVerdict } from '../../domain/advantage/criterion.ts';
import type { CriteriaPage } from '../../use-cases/advantage/load-criteria.ts';
import { criterionRange } from './criterion-range.tsx';
import type { CriterionRow } from './criterion-row.ts';
import { Statement } from './criterion-statement.tsx';
import { worseText } from './worse-text.tsx';

const VERDICT_LOOK: Readonly<Record<CriterionVerdict, Pick<BadgeProps, 'tone' | 'icon'>>> = {
  'spricht-dafuer': { tone: 'success', icon: 'checkCircle' },
  neutral: { tone: 'neutral' },
  'spricht-dagegen': { tone: 'danger', icon: 'warning' },
  offen: { tone: 'neutral', icon: 'hourglass' },
};

export const criterionColumns = (base: string, page: CriteriaPage): Column<CriterionRow>[] => [
  {
    id: 'kriterium',
    header: 'Kriterium',
    rowHeader: true,
    card: 'title',
    cell: ({ criterion: { id, title } }) =>
      page.reach.mayWrite ? <TextLink href={`${base}/${id}`}>{title}</TextLink> : title,
  },
  {
    id: 'ergebnis',
    header: 'Ergebnis',
    card: 'value',
    cell: ({ criterion: { verdict } }) => (
      <Badge {...VERDICT_LOOK[verdict]}>{CRITERION_VERDICTS[verdict]}</Badge>
    ),
  },
  {
    id: 'begruendung',
    header: 'Begründung und Beleg',
    card: 'wide',
    cell: ({ criterion }) => <Statement criterion={criterion} />,
  },
  criterionRange('allein', ({ alone }) => alone, page.reach.keepsFigures),
  criterionRange('gemeinsam', ({ together }) => together, page.reach.keepsFigures),
  {
    id: 'bewertet',
    header: 'Bewertet',
    align: 'end',
    card: 'meta',
    cardLabel: 'bewertet',
    cell: ({ summary: { count, missing } }) => `${count} von ${count + missing}`,
  },
  {
    id: 'schlechter',
    header: 'Wird schlechter für',
    card: 'meta',
    cell: ({ summary }) => worseText(summary, page),
  },
];
