import { LinkButton } from '../../../../ui/button.tsx';
import { EmptyState } from '../../../../ui/layout.tsx';

export const NoNotices = ({ list, mayKeep }: { readonly list: string; readonly mayKeep: boolean }) => (
  <EmptyState
    icon="forum"
    title="Noch keine Information"
    action={
      mayKeep ? (
        <LinkButton href={`${list}/neu`} look="primary" icon="add">
          Erste Information schreiben
        </LinkButton>
      ) : undefined
    }
  >
    {mayKeep
      ? 'Beginnen Sie mit dem Start der Prüfung: Ein Text zum Überarbeiten steht bereit.'
      : 'Sobald die Projektleitung eine Information versendet, steht sie hier.'}
  </EmptyState>
);
