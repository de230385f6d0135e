import { germanDate } from '../../../../foundation/german.ts';
import { LinkButton, TextLink } from '../../../../ui/button.tsx';
import { EmptyState, Panel } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { PARTNER_KINDS, PARTNER_PARTS } from '../../domain/team/partner.ts';
import type { ShownTeam } from '../../use-cases/team/load-team.ts';
import type { TeamViewProps } from './team-props.ts';

type PartnerRow = ShownTeam['partners'][number];

/** Organisations that are no members. */
export function PartnersPanel({ path, team }: TeamViewProps) {
  const { partners, viewer } = team;
  const add = viewer.isOffice ? (
    <LinkButton href={`${path}/beteiligte/partner`}>Partner eintragen</LinkButton>
  ) : undefined;
  return (
    <Panel title="Partner" id="partner" flush aside={partners.length > 0 ? add : undefined}>
      {partners.length === 0 ? (
        <EmptyState icon="groups" title="Kein Partner eingetragen" action={add}>
          Hier stehen Organisationen, die mitwirken, ohne Mitglied zu sein, etwa ein Betreiber oder ein
          Fördergeber. Die Geschäftsstelle trägt sie ein.
        </EmptyState>
      ) : (
        <DataTable
          caption={`Partner des Projekts ${team.undertaking.title}`}
          columns={columnsOf(path, team)}
          rows={partners}
          rowKey={({ id }) => id}
          cards
        />
      )}
    </Panel>
  );
}

const columnsOf = (path: string, { members, viewer }: ShownTeam): Column<PartnerRow>[] => [
  {
    id: 'name',
    header: 'Organisation',
    rowHeader: true,
    card: 'title',
    cell: ({ name, id }) =>
      viewer.isOffice ? <TextLink href={`${path}/beteiligte/partner?partner=${id}`}>{name}</TextLink> : name,
  },
  {
    id: 'art',
    header: 'Art',
    card: 'meta',
    cell: ({ kind, steeredBy }) => {
      const steering = members.find(({ memberId }) => memberId === steeredBy)?.name;
      return steering ? `${PARTNER_KINDS[kind]}, gesteuert von ${steering}` : PARTNER_KINDS[kind];
    },
  },
  { id: 'rolle', header: 'Aufgabe', card: 'meta', cell: ({ part }) => PARTNER_PARTS[part] },
  {
    id: 'zeit',
    header: 'Zeit',
    card: 'wide',
    cell: ({ validFrom, validTo, note }) => {
      const span = validTo
        ? `${germanDate(validFrom)} bis ${germanDate(validTo)}`
        : `seit ${germanDate(validFrom)}`;
      return note === '' ? span : `${span}. ${note}`;
    },
  },
];
