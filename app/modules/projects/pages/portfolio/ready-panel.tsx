import { SampleDataBadge } from '../../../../ui/badge.tsx';
import { TextLink } from '../../../../ui/button.tsx';
import { EmptyState, Panel } from '../../../../ui/layout.tsx';
import type { BoardPanelProps } from './places-panel.tsx';

/** Bundles that are ready and nothing has become of. */
export const ReadyPanel = ({ base, portfolio: { ready, viewer } }: BoardPanelProps) => (
  <Panel title="Bereite Bündel ohne Projekt" id="buendel">
    {ready.length === 0 ? (
      <EmptyState icon="inbox" title="Kein Bündel wartet">
        Ein Bündel erscheint hier, sobald es auf seiner Seite „bereit“ gestellt ist.
      </EmptyState>
    ) : (
      <ul className="gw-list">
        {ready.map(({ id, title, isSample, memberKeys }) => (
          <li key={id}>
            <TextLink href={`${base}/buendel/${id}`}>{title}</TextLink> {isSample && <SampleDataBadge />}
            <p className="gw-note">
              {memberKeys.length} Kommunen
              {viewer.isOffice && (
                <>
                  {' · '}
                  <TextLink href={`${base}/projekte/neu?buendel=${id}`}>Projekt anlegen</TextLink>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    )}
  </Panel>
);
