import { germanDate } from '../../../../foundation/german.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import type { CheckedItem } from '../../domain/schedule/check-item.ts';
import { ITEM_KINDS } from '../../domain/schedule/schedule.ts';

interface ProposalViewProps {
  readonly plan: string;
  readonly title: string;
  readonly items: readonly CheckedItem[];
  readonly problems: readonly string[];
}

/** A first plan from the usual lengths of the stages, before anything is saved. */
export const ProposalView = ({ plan, title, items, problems }: ProposalViewProps) => (
  <>
    <PageTitle
      title="Vorschlag aus den Stufen"
      lead={`Ablaufplan ${title}: übliche Längen der Prozessvorlage, danach frei zu ändern.`}
    />
    {problems.length > 0 && (
      <Notice tone="danger" title="Das ging nicht" live>
        {problems.join(' ')}
      </Notice>
    )}
    <Panel flush title="Termine" id="vorschlag">
      {items.length === 0 ? <NothingToPropose plan={plan} /> : <Proposed items={items} />}
    </Panel>
    {items.length > 0 && (
      <Form action={`${plan}/vorschlag`}>
        <FormButtons>
          <Button type="submit" look="primary">
            Termine übernehmen
          </Button>
          <LinkButton href={plan}>Abbrechen</LinkButton>
        </FormButtons>
      </Form>
    )}
  </>
);

const NothingToPropose = ({ plan }: Pick<ProposalViewProps, 'plan'>) => (
  <EmptyState
    icon="schedule"
    title="Keine Stufe steht mehr aus"
    action={<LinkButton href={plan}>Zum Ablaufplan</LinkButton>}
  >
    Tragen Sie einzelne Termine von Hand ein.
  </EmptyState>
);

const Proposed = ({ items }: Pick<ProposalViewProps, 'items'>) => (
  <DataTable
    caption="Vorgeschlagene Termine"
    rows={items}
    rowKey={({ title, plannedFrom, stagePosition }) => `${stagePosition}${title}${plannedFrom}`}
    cards
    columns={[
      { id: 'titel', header: 'Termin', rowHeader: true, card: 'title', cell: ({ title }) => title },
      { id: 'stufe', header: 'Stufe', card: 'meta', cardLabel: 'Stufe', cell: (item) => item.stagePosition },
      { id: 'art', header: 'Art', card: 'meta', cell: ({ kind }) => ITEM_KINDS[kind] },
      {
        id: 'plan',
        header: 'Geplant',
        card: 'meta',
        cell: ({ plannedFrom, plannedTo }) =>
          plannedFrom === plannedTo
            ? germanDate(plannedFrom)
            : `${germanDate(plannedFrom)} bis ${germanDate(plannedTo)}`,
      },
    ]}
  />
);
