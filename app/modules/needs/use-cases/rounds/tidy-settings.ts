import type { RoundSettings } from '../../domain/rounds/round-settings.ts';

/** Settings as they are stored: texts without blanks at their ends. */
export const tidySettings = (settings: RoundSettings): RoundSettings => ({
  ...settings,
  title: settings.title.trim(),
  criteria: settings.criteria.map(({ id, label, hint }) => ({ id, label: label.trim(), hint: hint.trim() })),
});
