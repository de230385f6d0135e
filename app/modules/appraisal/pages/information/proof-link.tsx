import { TextLink } from '../../../../ui/button.tsx';
import { NoValue } from '../../../../ui/text.tsx';
import type { Delivery } from '../../domain/information/delivery.ts';
import { RECIPIENT_GROUPS } from '../../domain/information/recipient-group.ts';

export const ProofLink = ({ path, delivery }: { readonly path: string; readonly delivery: Delivery }) =>
  delivery.proofSha256 === null ? (
    <NoValue spoken="keiner" />
  ) : (
    <TextLink href={`${path}/nachweis/${delivery.proofSha256}`} icon="download">
      Datei<span className="kern-sr-only"> zu {RECIPIENT_GROUPS[delivery.group]}</span>
    </TextLink>
  );
