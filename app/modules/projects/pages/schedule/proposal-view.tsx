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
      {items.length === 0 ? (
        <EmptyState
          icon="schedule"
          title="Die Stufen haben noch keine geplanten Tage"
          action={<LinkButton href={plan}>Zum Ablaufplan</LinkButton>}
        >
          Tragen Sie zuerst den geplanten Beginn des Projekts ein, oder legen Sie Termine von Hand an.
        </EmptyState>
      ) : (
        <DataTable
          caption="Vorgeschlagene Termine"
          rows={items}
          rowKey={({ title: name, plannedFrom }) => `${name}${plannedFrom}`}
          cards
          columns={[
            { id: 'titel', header: 'Termin', rowHeader: true, card: 'title', cell: (item) => item.title },
            { id: 'art', header: 'Art', card: 'meta', cell: (item) => ITEM_KINDS[item.kind] },
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
      )}
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
