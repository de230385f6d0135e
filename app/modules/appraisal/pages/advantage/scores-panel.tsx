import { Badge } from '../../../../ui/badge.tsx';
import { TextLink } from '../../../../ui/button.tsx';
import { Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import type { CriteriaPage } from '../../use-cases/advantage/load-criteria.ts';

type Member = CriteriaPage['members'][number];

/** Where the members enter their scores: all for those who keep the check, the own ones for a member. */
export function ScoresPanel({ base, page }: { readonly base: string; readonly page: CriteriaPage }) {
  const members = page.members.filter(({ memberKey }) => page.reach.writes(memberKey));
  const counted = page.criteria.filter(({ isRemoved }) => !isRemoved).map(({ id }) => id);
  if (members.length === 0 || counted.length === 0) return null;
  return (
    <Panel title="Bewertungen eintragen" id="bewertungen" flush className="gw-screen-only">
      <DataTable
        caption="Kommunen mit dem Stand ihrer Bewertung"
        columns={columns(base, page, counted)}
        rows={members}
        rowKey={({ memberKey }) => memberKey}
        cards
      />
      <PanelFoot>
        <p>
          Die einzelnen Bewertungen sehen nur die Kommune selbst, die Projektleitung und die Geschäftsstelle.
        </p>
      </PanelFoot>
    </Panel>
  );
}

const columns = (base: string, page: CriteriaPage, counted: readonly string[]): Column<Member>[] => {
  const scored = ({ memberKey }: Member): number =>
    page.scores.filter(
      (score) => score.memberKey === memberKey && score.alone !== null && counted.includes(score.criterionId),
    ).length;
  return [
    {
      id: 'kommune',
      header: 'Kommune',
      rowHeader: true,
      card: 'title',
      cell: ({ memberKey, name }) => <TextLink href={`${base}/kommunen/${memberKey}`}>{name}</TextLink>,
    },
    {
      id: 'stand',
      header: 'Stand',
      card: 'value',
      cell: (member) =>
        scored(member) === counted.length ? (
          <Badge tone="success" icon="checkCircle">
            alle bewertet
          </Badge>
        ) : (
          `${scored(member)} von ${counted.length}`
        ),
    },
  ];
};
