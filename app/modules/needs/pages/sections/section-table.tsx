import { germanDate } from '../../../../foundation/german.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { Button } from '../../../../ui/button.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import { actsOf, type OwnSectionStep } from '../../domain/sections/move-section.ts';
import { SECTION_STATE_LABELS } from '../../domain/sections/section-state.ts';
import type { CountedSection, SectionOverview } from '../../use-cases/sections/load-sections.ts';

const ACT_LABELS: Readonly<Record<OwnSectionStep, string>> = {
  erinnern: 'Erinnern',
  'erneut-senden': 'Neuen Link senden',
  zurueckziehen: 'Zurückziehen',
};

/** Every section with how far it is. */
export const SectionTable = ({
  path,
  overview,
}: {
  readonly path: string;
  readonly overview: SectionOverview;
}) => (
  <DataTable
    caption="Gesendete Abschnitte und ihr Stand"
    cards
    rows={overview.sections}
    rowKey={({ id }) => id}
    columns={[
      { id: 'fachamt', header: 'Fachamt', cell: Office, rowHeader: true, card: 'title' },
      {
        id: 'beantwortet',
        header: 'Beantwortet',
        cell: ({ answered, taskIds }) => `${answered} von ${taskIds.length}`,
        card: 'meta',
        cardLabel: 'Beantwortet',
      },
      {
        id: 'frist',
        header: 'Frist',
        cell: ({ dueOn }) => dayText(dueOn ?? overview.round.dueOn),
        card: 'meta',
        cardLabel: 'Frist',
      },
      { id: 'stand', header: 'Stand', cell: State, card: 'wide' },
      {
        id: 'schritte',
        header: 'Was Sie tun können',
        cell: (section) => (overview.closed === null ? <Steps path={path} section={section} /> : '–'),
        card: 'wide',
      },
    ]}
  />
);

const dayText = (day: CountedSection['dueOn']): string => (day === null ? 'keine' : germanDate(day));

const Office = ({ office, address }: CountedSection) => (
  <>
    {office}
    <br />
    <span className="gw-note">{address}</span>
  </>
);

const TONES = { offen: 'info', abgegeben: 'success', zurueckgezogen: 'neutral' } as const;

function State(section: CountedSection) {
  const { state, sentCount, sentAt, remindedOn, handedInAt, withdrawnAt, heldLink } = section;
  const ended = handedInAt ?? withdrawnAt;
  const notes = [
    ended ? `am ${germanDate(germanDay(ended))}` : `gesendet am ${germanDate(germanDay(sentAt))}`,
    ...(sentCount > 1 ? [`erneut gesendet (${sentCount}. Link)`] : []),
    ...(remindedOn === null ? [] : [`erinnert am ${germanDate(remindedOn)}`]),
  ];
  return (
    <>
      <Badge tone={TONES[state]}>{SECTION_STATE_LABELS[state]}</Badge>
      <br />
      <span className="gw-note">{notes.join(', ')}</span>
      {heldLink !== null && (
        <p className="gw-note gw-long-words">
          Diese E-Mail verlässt Gemeinwerk nicht. Geben Sie den Link selbst weiter: <code>{heldLink}</code>
        </p>
      )}
    </>
  );
}

const Steps = ({ path, section }: { readonly path: string; readonly section: CountedSection }) => (
  <div className="gw-actions">
    {actsOf(section.state).map((step) => (
      <form key={step} method="post" action={`${path}/abschnitte/${section.id}/${step}`}>
        <Button type="submit" look="tertiary" aria-label={`${ACT_LABELS[step]}: ${section.office}`}>
          {ACT_LABELS[step]}
        </Button>
      </form>
    ))}
  </div>
);
