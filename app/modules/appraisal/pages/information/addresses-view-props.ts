import type { AddressDraft, AddressRefusal } from '../../domain/information/staff-address.ts';
import type { AddressPage } from '../../use-cases/information/keep-addresses.ts';

export interface AddressesViewProps {
  readonly path: string;
  readonly page: AddressPage;
  readonly typed:
    | { readonly memberKey: string; readonly drafts: readonly AddressDraft[]; readonly validFrom: string }
    | undefined;
  readonly refusals: readonly AddressRefusal[];
  readonly message: string | undefined;
}
