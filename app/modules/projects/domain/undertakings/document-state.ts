import type { DocumentState } from '../../../decisions/domain/index.ts';

/** It was put to members and holds: neither still a draft nor withdrawn. */
export const isSent = (state: DocumentState): boolean => state !== 'entwurf' && state !== 'zurueckgezogen';

/** It is being prepared or goes round; null where there is none. */
export const isOnItsWay = (state: DocumentState | null): boolean =>
  state === 'entwurf' || state === 'im-umlauf';

/** All have answered: nothing of it can change any more. Null where there is none. */
export const isClosed = (state: DocumentState | null): boolean =>
  state === 'abgeschlossen' || state === 'versiegelt';
