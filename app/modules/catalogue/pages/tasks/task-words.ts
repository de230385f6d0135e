import type { TaskOrigin } from '../../domain/tasks/task.ts';

export const ORIGIN_LABELS: Readonly<Record<TaskOrigin, string>> = {
  eingelesen: 'eingelesen',
  eigen: 'eigene Ergänzung',
};

/** What was just done, by the key in the address; anything unknown shows nothing. */
export const TASK_MESSAGES: Readonly<Record<string, string>> = {
  angelegt: 'Die Aufgabe ist angelegt.',
  gespeichert: 'Die Angaben sind gespeichert.',
  unveraendert: 'Es war nichts zu ändern: Die Angaben standen schon so da.',
  aufgegeben: 'Die Aufgabe ist aufgegeben. Ihre Nummer und frühere Bewertungen bleiben.',
  'wieder-aufgenommen': 'Die Aufgabe gilt wieder.',
  zusammengelegt: 'Die Aufgaben sind zusammengelegt.',
  geteilt: 'Die Aufgabe ist geteilt.',
  eingelesen: 'Der Katalog ist eingelesen.',
  'nichts-neues': 'Es war nichts zu übernehmen: Der Katalog sagt schon, was in der Datei steht.',
};

const moment = new Intl.DateTimeFormat('de-DE', {
  timeZone: 'Europe/Berlin',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** "21.11.2026, 10:05" by German clocks. */
export const momentText = (at: Date): string => moment.format(at);

/** The address of a task's page: numbers may hold slashes. */
export const taskHref = (base: string, number: string): string =>
  `${base}/aufgaben/${encodeURIComponent(number)}`;
