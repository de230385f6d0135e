import type { CrossingProps } from '../../../../ui/crossing.tsx';
import type { CharterFieldRefusal } from '../../domain/charter/refuse-charter-fields.ts';
import type { CharterPage } from '../../use-cases/charter/load-charter.ts';
import type { CharterForm } from './read-charter-form.ts';

export interface CharterFormViewProps {
  readonly href: string;
  readonly page: CharterPage;
  readonly roster: readonly { readonly key: string; readonly name: string }[];
  readonly form: CharterForm;
  readonly refusals: readonly CharterFieldRefusal[];
  /** What is stored beside what was typed, where somebody else saved in between. */
  readonly crossing?: CrossingProps | undefined;
  /** Why nothing can be saved at all. */
  readonly refused?: string | undefined;
  readonly isSaved: boolean;
}
