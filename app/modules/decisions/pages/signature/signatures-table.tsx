import { germanDate } from '../../../../foundation/german.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { TextLink } from '../../../../ui/button.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import type { DocumentViewer } from '../../use-cases/circulation/read-viewer.ts';
import type { ShownMember } from '../../use-cases/signature/find-signing.ts';
import { faceOf } from './signing-words.ts';

export interface SignaturesTableProps {
  /** Address of the page. */
  readonly own: string;
  readonly members: readonly ShownMember[];
  readonly viewer: DocumentViewer;
}

/** Who has signed, who is missing; a name leads to the member's page where the viewer may open it. */
export const SignaturesTable = (props: SignaturesTableProps) => (
  <DataTable
    caption="Unterschriften je Kommune"
    columns={columns(props)}
    rows={inOrder(props.members)}
    rowKey={({ party }) => party.memberKey}
    cards
  />
);

/** What is open stands on top; within it the order of all lists of members. */
const RANK = { 'eine-von-zwei': 0, fehlt: 1, vollstaendig: 2 } as const;
const inOrder = (members: readonly ShownMember[]): readonly ShownMember[] =>
  members.toSorted((a, b) => rankOf(a) - rankOf(b));
const rankOf = ({ party, standing }: ShownMember): number => {
  if (party.state === 'nimmt-nicht-teil') return 4;
  return party.state === 'zugestimmt' ? RANK[standing.state] : 3;
};

const columns = ({ own, viewer }: SignaturesTableProps): readonly Column<ShownMember>[] => [
  {
    id: 'kommune',
    header: 'Kommune',
    rowHeader: true,
    card: 'title',
    cell: ({ party }) =>
      viewer.seesAll || viewer.memberKeys.includes(party.memberKey) ? (
        <TextLink href={`${own}/${party.memberKey}`}>{party.name}</TextLink>
      ) : (
        party.name
      ),
  },
  { id: 'stand', header: 'Stand', card: 'value', cell: (member) => <State member={member} /> },
  {
    id: 'fassung',
    header: 'Fassung',
    card: 'meta',
    cardLabel: 'Fassung',
    cell: ({ party }) => party.agreedVersion,
  },
  {
    id: 'fehlt',
    header: 'Fehlt noch',
    quiet: true,
    card: 'wide',
    cell: missingText,
  },
  {
    id: 'datum',
    header: 'Unterschrieben am',
    card: 'meta',
    cell: ({ standing }) => {
      const days = standing.counting.map(({ signedOn }) => signedOn).toSorted();
      const last = days.at(-1);
      return last === undefined ? '' : germanDate(last);
    },
  },
];

/** Who is missing; "beide" where nobody has signed, for the table says it of many. */
function missingText({ party, standing: { missing, counting } }: ShownMember): string {
  if (party.state !== 'zugestimmt' || missing.length === 0) return '';
  return counting.length === 0 ? 'beide Unterschriften' : missing.map(({ label }) => label).join('; ');
}

function State({ member }: { readonly member: ShownMember }) {
  const { tone, icon, label } = faceOf(member);
  return icon ? (
    <Badge tone={tone} icon={icon}>
      {label}
    </Badge>
  ) : (
    <Badge tone={tone}>{label}</Badge>
  );
}
