import { LinkButton } from '../../../../ui/button.tsx';
import type { ExchangeViewProps } from './exchange-view-props.ts';

export const ExchangeActs = ({
  path,
  page: { isOffice, projects },
}: Pick<ExchangeViewProps, 'path' | 'page'>) => (
  <>
    <LinkButton href={`${path}/loesungen`}>Lösungen</LinkButton>
    {isOffice && <LinkButton href={`${path}/fragebogen`}>Fragebogen freigeben</LinkButton>}
    {(isOffice || projects.length > 0) && <LinkButton href={`${path}/bericht`}>Bericht freigeben</LinkButton>}
    {isOffice && <LinkButton href={`${path}/importieren`}>Blaupause übernehmen</LinkButton>}
    {(isOffice || projects.length > 0) && (
      <LinkButton href={`${path}/neu`} look="primary" icon="add">
        Neue Erkenntnis
      </LinkButton>
    )}
  </>
);
