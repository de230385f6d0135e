import type { DocumentRecord } from './document.ts';

/**
 * Why a document cannot be withdrawn from its own page, in German; undefined where it can. What a project agreed on and
 * closed holds there: taking back the paper would leave the project without what it stands on. The project itself ends
 * or changes it.
 */
export const refuseWithdrawal = ({
  state,
  subject,
}: Pick<DocumentRecord, 'state' | 'subject'>): string | undefined =>
  state === 'abgeschlossen' && subject?.kind === 'project'
    ? `Was hier vereinbart ist, gilt im Vorhaben „${subject.title}“. Ändern Sie es dort: durch eine neue Fassung, den Rückzug einer Kommune oder den Abschluss des Vorhabens.`
    : undefined;
