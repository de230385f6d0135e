import { germanDate } from '../../../../foundation/german.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { Button } from '../../../../ui/button.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import type { CountedSection, SectionOverview } from '../../use-cases/sections/load-sections.ts';

interface SectionTableProps {
  /** Address of the page. */
  readonly path: string;
  readonly overview: SectionOverview;
}

/** Every section with how far it is. */
export const SectionTable = ({ path, overview }: SectionTableProps) => (
  <DataTable
    caption="Gesendete Abschnitte und ihr Stand"
    cards
    rows={overview.sections}
    rowKey={({ id }) => id}
    columns={columns(path, overview)}
  />
);

const columns = (path: string, { sheet, closed }: SectionOverview): readonly Column<CountedSection>[] => [
  { id: 'fachamt', header: 'Fachamt', cell: Office, rowHeader: true, card: 'title' },
  {
    id: 'beantwortet',
    header: 'Beantwortet',
    cell: ({ answered, questionKeys }) => `${answered} von ${questionKeys.length}`,
    card: 'meta',
    cardLabel: 'Beantwortet',
  },
  {
    id: 'frist',
    header: 'Frist',
    cell: ({ dueOn }) => dayText(dueOn ?? sheet.survey.dueOn),
    card: 'meta',
    cardLabel: 'Frist',
  },
  { id: 'stand', header: 'Stand', cell: Standing, card: 'wide' },
  {
    id: 'schritte',
    header: 'Was Sie tun können',
    card: 'wide',
    cell: (section) => <Steps path={path} section={section} closed={closed !== null} />,
  },
];

const dayText = (day: CountedSection['dueOn']): string => (day === null ? 'keine' : germanDate(day));

const Office = ({ office, address }: CountedSection) => (
  <>
    {office}
    <br />
    <span className="gw-note">{address}</span>
  </>
);

const TONES = { offen: 'info', abgegeben: 'success', zurueckgezogen: 'neutral' } as const;

const Standing = (section: CountedSection) => (
  <>
    <Badge tone={TONES[section.state]}>{section.stateLabel}</Badge>
    <br />
    <span className="gw-note">{historyOf(section).join(', ')}</span>
    {section.heldLink !== null && (
      <p className="gw-note gw-long-words">
        Diese E-Mail verlässt Gemeinwerk nicht. Geben Sie den Link selbst weiter:{' '}
        <code>{section.heldLink}</code>
      </p>
    )}
  </>
);

function historyOf({ sentCount, sentAt, remindedOn, handedInAt, withdrawnAt }: CountedSection): string[] {
  const ended = handedInAt ?? withdrawnAt;
  return [
    ended ? `am ${germanDate(germanDay(ended))}` : `gesendet am ${germanDate(germanDay(sentAt))}`,
    ...(sentCount > 1 ? [`erneut gesendet (${sentCount}. Link)`] : []),
    ...(remindedOn === null ? [] : [`erinnert am ${germanDate(remindedOn)}`]),
  ];
}

const STEP_LABELS = {
  erinnern: 'Erinnern',
  'erneut-senden': 'Neuen Link senden',
  zurueckziehen: 'Zurückziehen',
} as const;

interface StepsProps {
  readonly path: string;
  readonly section: CountedSection;
  readonly closed: boolean;
}

/** Withdrawing stays possible when nothing can be sent any more; "new link" takes it back. */
const Steps = ({ path, section, closed }: StepsProps) => (
  <div className="gw-actions">
    {section.steps
      .filter((step) => !closed || step === 'zurueckziehen')
      .map((step) => (
        <form key={step} method="post" action={`${path}/${section.id}/${step}`}>
          <Button type="submit" look="tertiary" aria-label={`${STEP_LABELS[step]}: ${section.office}`}>
            {STEP_LABELS[step]}
          </Button>
        </form>
      ))}
  </div>
);
