import type { ReactNode } from 'react';
import { germanDate } from '../../../../foundation/german.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import { Badge, type Tone } from '../../../../ui/badge.tsx';
import { type Fact, Facts } from '../../../../ui/layout.tsx';
import { SHEET_STATE_LABELS, type SheetState } from '../../domain/answers/answer.ts';
import { countProgress, type SheetProgress } from '../../domain/answers/sheet-progress.ts';
import type { OpenSheet } from '../../use-cases/answers/open-sheet.ts';

const TONES: Readonly<Record<SheetState, Tone>> = {
  offen: 'neutral',
  'in-arbeit': 'info',
  'zur-freigabe': 'warning',
  freigegeben: 'success',
};

export const StateBadge = ({ state }: { readonly state: SheetState }) => (
  <Badge tone={TONES[state]}>{SHEET_STATE_LABELS[state]}</Badge>
);

/** A count that the grid keeps up to date while someone answers. */
const Counted = ({ of, children }: { readonly of: keyof SheetProgress; readonly children: ReactNode }) => (
  <span data-count={of}>{children}</span>
);

/** How much of a sheet is answered. */
export function SheetFacts({ sheet }: { readonly sheet: OpenSheet }) {
  const progress = countProgress([...sheet.answers.values()]);
  const items: Fact[] = [
    {
      label: 'Beantwortet',
      value: <Counted of="answered">{progress.answered}</Counted>,
      note: `von ${progress.tasks}`,
    },
    ...(sheet.previous.size > 0
      ? [
          {
            label: 'Aus der Vorrunde',
            value: <Counted of="prefilled">{progress.prefilled}</Counted>,
            note: 'noch nicht geändert',
          },
        ]
      : []),
    { label: 'Neu', value: <Counted of="fresh">{progress.fresh}</Counted> },
    { label: 'Offen', value: <Counted of="missing">{progress.missing}</Counted>, note: 'zählen nirgends' },
    { label: 'Mit Interesse', value: <Counted of="interested">{progress.interested}</Counted> },
    ...dueFact(sheet),
  ];
  return <Facts items={items} />;
}

const dueFact = ({ round: { dueOn }, sheet: { releasedAt } }: OpenSheet): Fact[] => [
  ...(dueOn ? [{ label: 'Frist', value: germanDate(dueOn) }] : []),
  ...(releasedAt ? [{ label: 'Freigegeben am', value: germanDate(germanDay(releasedAt)) }] : []),
];
