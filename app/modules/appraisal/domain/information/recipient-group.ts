/** Who of the staff is told of each development (12th report of Groß-Gerau, 1.2 no. 7). */
export const RECIPIENT_GROUPS = {
  beschaeftigte: 'Beschäftigte',
  personalrat: 'Personalrat',
  gleichstellung: 'Frauen- und Gleichstellungsbeauftragte',
  schwerbehinderung: 'Schwerbehindertenvertretung',
} as const;
export type RecipientGroup = keyof typeof RECIPIENT_GROUPS;

/** In the order in which every table names them. */
export const GROUP_KEYS = Object.keys(RECIPIENT_GROUPS) as readonly RecipientGroup[];
export const isRecipientGroup = (text: string): text is RecipientGroup =>
  Object.hasOwn(RECIPIENT_GROUPS, text);
