import { germanList } from '../../../../foundation/german.ts';
import type { BundleFigures } from './bundle-figures.ts';

/** What "ready" looks at. */
export interface ReadinessFacts {
  readonly title: string;
  readonly grounds: string;
  readonly tasks: number;
  readonly members: number;
  /** Null where the round is not released or nobody answered it. */
  readonly figures: Pick<BundleFigures, 'wanting'> | null;
}

/** Whether a bundle can become a project, why (one German sentence) and what is missing (a few words each). */
export interface Readiness {
  readonly ready: boolean;
  readonly reason: string;
  readonly missing: readonly string[];
}

/** A cooperation has at least two partners; whether two are enough for its form is decided with the project. */
const MEMBERS_AT_LEAST = 2;

/**
 * A bundle is ready with title, a task, two members, figures of a released round that show interest, and a reason.
 * Whoever makes a project of it carries exactly these over.
 */
export function checkReadiness({ title, grounds, tasks, members, figures }: ReadinessFacts): Readiness {
  const missing = [
    ...(title.trim() === '' ? ['ein Titel'] : []),
    ...(tasks < 1 ? ['mindestens eine Aufgabe'] : []),
    ...(members < MEMBERS_AT_LEAST ? ['mindestens zwei Mitglieder'] : []),
    ...(figures === null || figures.wanting === 0
      ? ['Zahlen aus einer freigegebenen Bedarfsabfrage, in der ein Mitglied Interesse hat']
      : []),
    ...(grounds.trim() === '' ? ['eine Begründung'] : []),
  ];
  if (missing.length === 0)
    return { ready: true, reason: 'Titel, Aufgaben, Mitglieder, Zahlen und Begründung liegen vor.', missing };
  return { ready: false, reason: `Noch nötig: ${germanList(missing)}.`, missing };
}
