import { LinkButton, PrintButton } from '../../../../ui/button.tsx';
import type { ItemViewProps } from './item-view-props.ts';

export const ItemActs = ({ path, page: { item, mayKeep } }: Pick<ItemViewProps, 'path' | 'page'>) => {
  if (item.state === 'entwurf')
    return mayKeep ? (
      <>
        {item.content.kind === 'erkenntnis' && (
          <LinkButton href={`${path}/bearbeiten`} icon="edit">
            Bearbeiten
          </LinkButton>
        )}
        <LinkButton href={`${path}/verwerfen`}>Verwerfen</LinkButton>
        <LinkButton href={`${path}/freigeben`} look="primary" icon="share">
          Freigeben
        </LinkButton>
      </>
    ) : null;
  if (item.state === 'zurueckgezogen') return null;
  return (
    <>
      <PrintButton />
      {mayKeep && <LinkButton href={`${path}/zurueckziehen`}>Zurückziehen</LinkButton>}
      <LinkButton href={`${path}/blaupause`} icon="download">
        Als Blaupause ausgeben
      </LinkButton>
    </>
  );
};
