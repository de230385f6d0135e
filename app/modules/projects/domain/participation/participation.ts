/**
 * Role codes of the Groß-Gerau reports: Projektleitung, Projektgruppe, Arbeitsgruppe, Leitung der Lenkungsgruppe
 * (legends of the 5th and 12th report).
 */
export const ROLES = ['PL', 'PG', 'AG', 'LKG'] as const;
export type Role = (typeof ROLES)[number];

export const ROLE_LABELS: Readonly<Record<Role, string>> = {
  PL: 'Projektleitung',
  PG: 'Projektgruppe',
  AG: 'Arbeitsgruppe',
  LKG: 'Lenkungsgruppe',
};

/** How one member stands to one undertaking on a day. */
export interface Participation {
  readonly participates: boolean;
  /** A person of the member sits in the group: participates with a role. */
  readonly represented: boolean;
  /** In the order of `ROLES`, each at most once. */
  readonly roles: readonly Role[];
  /** Takes part in the implementation; null where the undertaking has no second column. */
  readonly implementation: boolean | null;
  /** Belongs to the core team: the county and a few members that promote the project. */
  readonly coreTeam: boolean;
  /**
   * Competence for the task. False: "keine Aufgabenzuständigkeit", certain. True: the member takes part, which the
   * legend's states exclude from "keine Aufgabenzuständigkeit". Null: unknown.
   */
  readonly responsible: boolean | null;
  /** '' for none. */
  readonly note: string;
}

/** A cell of the matrix. */
export interface Cell extends Participation {
  readonly memberKey: string;
  readonly undertakingId: string;
}

export const isRole = (text: string): text is Role => (ROLES as readonly string[]).includes(text);

/** Each role once, in the order of `ROLES`. */
export const orderedRoles = (roles: readonly Role[]): readonly Role[] =>
  ROLES.filter((role) => roles.includes(role));

/** Legend: X with a role is represented, X alone is not, a role without X (the steering group attends) is not. */
export const isRepresented = (participates: boolean, roles: readonly Role[]): boolean =>
  participates && roles.length > 0;

/** True where the member takes part in the project or in its implementation. */
export const takesPart = (cell: Pick<Participation, 'participates' | 'implementation'>): boolean =>
  cell.participates || cell.implementation === true;

/** True where the member has anything to do with it: takes part, or attends with a role. */
export const isInvolved = (part: Pick<Participation, 'participates' | 'implementation' | 'roles'>): boolean =>
  takesPart(part) || part.roles.length > 0;

/** The empty cell: no participation known, competence unknown. */
export const noParticipation = (hasImplementation: boolean): Participation => ({
  participates: false,
  represented: false,
  roles: [],
  implementation: hasImplementation ? false : null,
  coreTeam: false,
  responsible: null,
  note: '',
});

/** How a member stands, without what else a record of it holds. */
export const participationOf = ({
  participates,
  represented,
  roles,
  implementation,
  coreTeam,
  responsible,
  note,
}: Participation): Participation => ({
  participates,
  represented,
  roles,
  implementation,
  coreTeam,
  responsible,
  note,
});
