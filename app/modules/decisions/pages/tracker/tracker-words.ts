import { germanDate } from '../../../../foundation/german.ts';
import type { Tone } from '../../../../ui/badge.tsx';
import type { IconName } from '../../../../ui/icon.tsx';
import type { MatterVerdict } from '../../domain/tracker/decide-matter.ts';
import type { MemberOutlook } from '../../domain/tracker/earliest-date.ts';
import type { PathOutcome } from '../../domain/tracker/path-step.ts';
import type { MatterView } from '../../use-cases/tracker/load-tracker.ts';

export const OUTCOME_WORDS: Readonly<Record<PathOutcome, string>> = {
  offen: 'offen',
  zugestimmt: 'zugestimmt',
  abweichung: 'mit Abweichung zugestimmt',
  bedingung: 'mit Bedingung zugestimmt',
  kenntnis: 'zur Kenntnis genommen',
  abgelehnt: 'abgelehnt',
};

/** When a member is through, in a few words. */
export function outlookText(outlook: MemberOutlook | null): string {
  if (outlook === null) return '';
  if (outlook.kind === 'durch') return outlook.on === null ? 'durch' : `durch am ${germanDate(outlook.on)}`;
  if (outlook.kind === 'erwartet') return `${outlook.estimated ? 'geschätzt ' : ''}${germanDate(outlook.on)}`;
  return outlook.kind === 'beendet' ? 'abgelehnt' : 'nicht berechenbar';
}

export const VERDICTS: Readonly<
  Record<MatterVerdict, { readonly word: string; readonly look: readonly [Tone, IconName] }>
> = {
  offen: { word: 'läuft', look: ['info', 'schedule'] },
  zustande: { word: 'zustande gekommen', look: ['success', 'checkCircle'] },
  abweichungen: { word: 'mit Abweichungen', look: ['warning', 'warning'] },
  gescheitert: { word: 'gescheitert', look: ['danger', 'error'] },
};

/** "am 25.03.2027", "geschätzt 25.03.2027", "nicht berechenbar". */
export function matterDay({ matter, tracker: { outlook, decision } }: MatterView): string {
  if (matter.state === 'eingestellt' || decision.verdict === 'gescheitert') return '–';
  if (outlook.on === null) return outlook.done ? '–' : 'nicht berechenbar';
  return `${outlook.estimated ? 'geschätzt ' : ''}${germanDate(outlook.on)}`;
}
