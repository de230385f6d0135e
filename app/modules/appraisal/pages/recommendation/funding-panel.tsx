import { germanDate, germanEuro } from '../../../../foundation/german.ts';
import { Badge, type BadgeProps } from '../../../../ui/badge.tsx';
import { Button, LinkButton, TextLink } from '../../../../ui/button.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { EmptyState, Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { Findings, NoValue } from '../../../../ui/text.tsx';
import {
  FUNDING_RESULTS,
  type FundingCheck,
  type FundingResult,
  shownFunding,
} from '../../domain/recommendation/funding.ts';
import { programmesToCheck } from '../../domain/recommendation/known-programmes.ts';
import type { RecommendationPage } from '../../use-cases/recommendation/load-recommendation.ts';

interface PanelProps {
  /** Address of the appraisal's first page. */
  readonly path: string;
  readonly page: RecommendationPage;
}

const LOOK: Readonly<Record<FundingResult, Pick<BadgeProps, 'tone' | 'icon'>>> = {
  'kommt-in-betracht': { tone: 'info', icon: 'hourglass' },
  'kommt-nicht-in-betracht': { tone: 'neutral', icon: 'close' },
  beantragt: { tone: 'info', icon: 'send' },
  bewilligt: { tone: 'success', icon: 'checkCircle' },
  abgelehnt: { tone: 'neutral', icon: 'block' },
};

/** Which programmes were looked at and what came of it; a final report needs at least one. */
export function FundingPanel({ path, page }: PanelProps) {
  const own = `${path}/foerderung`;
  const shown = shownFunding(page.funding);
  return (
    <Panel
      title="Förderprüfung"
      id="foerderung"
      flush
      aside={
        shown.length > 0 && (
          <span className="gw-actions gw-screen-only">
            {page.mayKeep && (
              <TextLink href={`${own}/neu`} icon="add">
                Programm eintragen
              </TextLink>
            )}
            <TextLink href={`${own}.xlsx`} icon="download">
              Excel
            </TextLink>
            <TextLink href={`${own}.csv`} icon="download">
              CSV
            </TextLink>
          </span>
        )
      }
    >
      {shown.length === 0 ? (
        <NoFunding own={own} page={page} />
      ) : (
        <>
          <DataTable
            caption="Förderprogramme, die geprüft wurden"
            columns={columns(own, page.mayKeep)}
            rows={shown}
            rowKey={({ id }) => id}
            cards
          />
          <PanelFoot>{page.fundingState.ok ? page.fundingState.value : page.fundingState.error}</PanelFoot>
        </>
      )}
      <Beside own={own} page={page} />
    </Panel>
  );
}

const NoFunding = ({ own, page }: { readonly own: string; readonly page: RecommendationPage }) => (
  <EmptyState
    title="Noch kein Programm geprüft"
    action={
      page.mayKeep && (
        <LinkButton href={`${own}/neu`} icon="add">
          Programm eintragen
        </LinkButton>
      )
    }
  >
    Ohne Förderprüfung gibt es keinen Schlussbericht. Auch ein Programm, das nicht in Betracht kommt, zählt.
  </EmptyState>
);

/** What presses, what is still to be looked at, and what was taken out. */
function Beside({ own, page }: { readonly own: string; readonly page: RecommendationPage }) {
  const names = shownFunding(page.funding).map(({ name }) => name);
  const open = page.mayKeep ? programmesToCheck(page.today, names) : [];
  const removed = page.mayKeep ? page.funding.filter(({ isRemoved }) => isRemoved) : [];
  if (page.fundingHints.length + open.length + removed.length === 0) return null;
  return (
    <div className="gw-panel-foot gw-stack gw-screen-only">
      {page.fundingHints.length > 0 && (
        <Findings items={page.fundingHints.map((text) => ({ tone: 'warning', text }))} />
      )}
      {open.map(({ name, authority, lookFor, source }) => (
        <p key={name}>
          Noch nicht geprüft: {name} ({authority}). {lookFor} Quelle: {source}.{' '}
          <TextLink href={`${own}/neu?programm=${encodeURIComponent(name)}`}>Prüfung eintragen</TextLink>
        </p>
      ))}
      {removed.map(({ id, name }) => (
        <Form key={id} action={`${own}/${id}/zurueckholen`}>
          <FormButtons>
            <span>Entfernt: {name}</span>
            <Button type="submit">
              Zurückholen<span className="kern-sr-only"> {name}</span>
            </Button>
          </FormButtons>
        </Form>
      ))}
    </div>
  );
}

const columns = (own: string, mayKeep: boolean): readonly Column<FundingCheck>[] => [
  {
    id: 'programm',
    header: 'Programm',
    rowHeader: true,
    card: 'title',
    cell: ({ id, name }) => (mayKeep ? <TextLink href={`${own}/${id}`}>{name}</TextLink> : name),
  },
  { id: 'stelle', header: 'Wer fördert', card: 'meta', cell: ({ authority }) => authority },
  {
    id: 'ergebnis',
    header: 'Ergebnis',
    card: 'value',
    cell: ({ result }) => <Badge {...LOOK[result]}>{FUNDING_RESULTS[result]}</Badge>,
  },
  {
    id: 'betrag',
    header: 'Betrag',
    align: 'end',
    card: 'meta',
    cell: ({ amount }) => (amount === null ? <NoValue spoken="kein Betrag" /> : germanEuro(amount)),
  },
  {
    id: 'frist',
    header: 'Frist',
    card: 'meta',
    cardLabel: 'Frist',
    cell: ({ deadline }) => (deadline === null ? <NoValue spoken="keine Frist" /> : germanDate(deadline)),
  },
  {
    id: 'geprueft',
    header: 'Geprüft am',
    card: 'meta',
    cardLabel: 'geprüft am',
    cell: ({ checkedOn }) => germanDate(checkedOn),
  },
  {
    id: 'quelle',
    header: 'Quelle und Bemerkung',
    card: 'wide',
    cell: ({ source, note }) => [source, note].filter((part) => part !== '').join('. '),
  },
];
