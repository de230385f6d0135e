import type { FieldError } from '../../../../ui/notice.tsx';
import type { JointOption } from '../../domain/options/joint-option.ts';
import type { OptionsPage } from '../../use-cases/options/load-options.ts';

export interface OptionViewProps {
  /** Address of the options. */
  readonly path: string;
  readonly page: OptionsPage;
  readonly option: JointOption;
  readonly message: string | undefined;
  readonly errors: readonly FieldError[];
  /** Reason for the preference as typed. */
  readonly reason: string;
}
