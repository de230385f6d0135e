import { calendarDate } from '../../../foundation/calendar-date.ts';
import type { Catalogue } from '../domain/tasks/check-task.ts';
import type { Task, TaskArea } from '../domain/tasks/task.ts';

export const TODAY = calendarDate('2026-11-21');

export const sampleArea = (name: string, number: string | null = null): TaskArea => ({
  id: `area-${name}`,
  slug: name.toLowerCase(),
  name,
  number,
  version: 1,
});

/** A task as a test needs it: its id is "t" and its number. */
export const sampleTask = (number: string, changes: Partial<Task> = {}): Task => ({
  id: `t${number}`,
  areaId: 'area-Ordnung',
  parentId: null,
  number,
  title: `Aufgabe ${number}`,
  description: '',
  origin: 'eingelesen',
  source: '',
  longVacant: false,
  addedOn: null,
  retiredOn: null,
  retiredReason: '',
  isSample: false,
  version: 1,
  ...changes,
});

export const sampleCatalogue = (...tasks: readonly Task[]): Catalogue => ({
  areas: [sampleArea('Ordnung'), sampleArea('Soziales', '31')],
  tasks,
  today: TODAY,
});
