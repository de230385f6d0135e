/** The roles of an alliance (1-mission: "Who uses it"). Labels are what users read. */
export const ROLE_LABELS = {
  coordinator: 'IKZ-Geschäftsstelle',
  steering: 'Lenkungsgruppe',
  head: 'Dienststellenleitung',
  delegate: 'IKZ-Beauftragte',
  lead: 'Projektleitung',
  team: 'Projektgruppe',
  'working-group': 'Arbeitsgruppe',
  provider: 'Dienstleistungszentrum',
  controller: 'Vorstand und Controlling',
  treasurer: 'Kämmerei',
  auditor: 'Rechnungsprüfung',
  'staff-council': 'Personalrat',
} as const;

export type Role = keyof typeof ROLE_LABELS;

export const ROLES = Object.keys(ROLE_LABELS) as readonly Role[];

export const isRole = (text: string): text is Role => Object.hasOwn(ROLE_LABELS, text);

/** Roles that may read about needs, projects and participation. The staff council is informed case by case. */
export const WORKING_ROLES: readonly Role[] = ROLES.filter((role) => role !== 'staff-council');

/** Roles that may read what members pay and why, and try variants. Project groups and providers see no contributions. */
export const MONEY_ROLES: readonly Role[] = [
  'coordinator',
  'steering',
  'head',
  'delegate',
  'controller',
  'treasurer',
  'auditor',
];

/** Roles that may read the audit trail. */
export const AUDIT_ROLES: readonly Role[] = ['coordinator', 'auditor'];

/** Roles that may read what was written to whom, and decide about e-mails that did not arrive. */
export const OUTBOX_ROLES: readonly Role[] = ['coordinator'];
