import type { SettingsRefusal } from '../../domain/rounds/round-settings.ts';
import type { SettingsChoices } from '../../use-cases/rounds/read-choices.ts';
import type { SettingsForm } from './read-settings-form.ts';

/** What the parts of the settings' form show. */
export interface SettingsPartProps {
  readonly form: SettingsForm;
  readonly choices: SettingsChoices;
  /** Why an entry is refused; undefined where it is not. */
  readonly error: (field: SettingsRefusal['field']) => string | undefined;
}
