import { germanDecimal } from '../../../../foundation/german.ts';
import { ratioToFixed } from '../../../../foundation/ratio.ts';
import { TextLink } from '../../../../ui/button.tsx';
import type { Column } from '../../../../ui/table.tsx';
import { presentMean } from '../../domain/index.ts';
import type { ManualRank } from '../../domain/validation/manual-order.ts';
import type { LoadedValidation } from '../../use-cases/validation/load-validation.ts';

type Area = Column<ManualRank>;

export const MANUAL: Area = {
  id: 'hand',
  header: 'Rang von Hand',
  align: 'end',
  width: 'rank',
  strong: true,
  card: 'lead',
  cell: ({ rank }) => rank,
};

export const COMPUTED: Area = {
  id: 'errechnet',
  header: 'errechnet',
  align: 'end',
  width: 'rank',
  card: 'meta',
  cardLabel: 'errechnet',
  cell: ({ computedRank }) => computedRank,
};

export const NAME: Area = {
  id: 'bereich',
  header: 'Aufgabenbereich',
  rowHeader: true,
  card: 'title',
  cell: ({ name }) => name,
};

export const REASON: Area = {
  id: 'grund',
  header: 'Grund',
  card: 'wide',
  cell: ({ reason, rank, computedRank }) =>
    reason ||
    (rank === computedRank ? (
      ''
    ) : (
      <span className="gw-note">{rank < computedRank ? 'rückt auf' : 'rückt nach hinten'}</span>
    )),
};

/** Figures behind the computed rank, for who may read the ranking; none for all others. */
export function figureColumns({ figures }: Pick<LoadedValidation, 'figures'>): readonly Area[] {
  if (figures.size === 0) return [];
  const of = ({ name }: ManualRank) => figures.get(name);
  return [
    {
      id: 'kommunen',
      header: 'Kommunen',
      align: 'end',
      width: 'number',
      card: 'meta',
      cardLabel: 'Kommunen',
      cell: (area) => of(area)?.members ?? '–',
    },
    {
      id: 'dringlichkeit',
      header: 'Dringlichkeit',
      align: 'end',
      width: 'number',
      card: 'meta',
      cardLabel: 'Dringlichkeit',
      cell: (area) => germanOrDash(presentMean(of(area)?.urgency ?? null)),
    },
    {
      id: 'punkte',
      header: 'Punkte',
      align: 'end',
      width: 'number',
      card: 'meta',
      cardLabel: 'Punkte',
      cell: (area) => {
        const figure = of(area);
        return figure ? germanDecimal(ratioToFixed(figure.score, 2)) : '–';
      },
    },
  ];
}

const germanOrDash = (decimal: string | null): string => (decimal === null ? '–' : germanDecimal(decimal));

/** The proposals of the members about an area, for who may read them. */
export const proposalColumn = (asked: NonNullable<LoadedValidation['asked']>, talksHref: string): Area => ({
  id: 'vorschlaege',
  header: 'Vorschläge',
  card: 'wide',
  cell: ({ areaId }) => {
    const proposals = asked.flatMap(({ name, memberKey, answer }) =>
      (answer?.moves ?? [])
        .filter((move) => move.areaId === areaId)
        .map((move) => ({ ...move, name, memberKey })),
    );
    return proposals.length === 0 ? null : (
      <ul className="gw-list gw-note">
        {proposals.map(({ name, memberKey, toRank, reason }) => (
          <li key={memberKey}>
            <TextLink href={`${talksHref}/${memberKey}`}>{name}</TextLink>: Rang {toRank}, „{reason}“
          </li>
        ))}
      </ul>
    );
  },
});
