import { LinkButton, PrintButton } from '../../../../ui/button.tsx';

export const DraftActs = ({ path }: { readonly path: string }) => (
  <>
    <LinkButton href={`${path}/bearbeiten`} icon="edit">
      Bearbeiten
    </LinkButton>
    <LinkButton href={`${path}/senden`} look="primary" icon="send">
      Versenden
    </LinkButton>
  </>
);

export const SentActs = ({ path }: { readonly path: string }) => (
  <>
    <PrintButton />
    <LinkButton href={`${path}/nachweise/csv`} icon="download">
      CSV
    </LinkButton>
    <LinkButton href={`${path}/nachweise/xlsx`} icon="download">
      Excel
    </LinkButton>
  </>
);
