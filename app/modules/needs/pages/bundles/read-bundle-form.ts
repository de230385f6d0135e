import type { BundleForm } from '../../domain/bundles/check-bundle.ts';
import type { MemberChoice } from '../../use-cases/bundles/create-bundle.ts';
import { MEMBER_CHOICES } from '../../use-cases/bundles/create-bundle.ts';
import type { BundleSource } from '../../use-cases/bundles/read-bundle-source.ts';

/** What stands in the form of a bundle, as typed or as it begins. */
export interface TypedBundle {
  readonly title: string;
  readonly grounds: string;
  readonly note: string;
  /** Numbers of the chosen tasks. */
  readonly numbers: readonly string[];
  readonly choice: MemberChoice;
  readonly memberKeys: readonly string[];
}

/** Reads a posted form or the address of a new one: `bereich` stands for all tasks of an area that somebody wants. */
export function readTypedBundle(fields: URLSearchParams, source: BundleSource): TypedBundle {
  const area = fields.get('bereich');
  const wanted = new Set((source.answers?.demand ?? []).map(({ number }) => number));
  const ofArea = source.tasks.filter(({ areaSlug, number }) => areaSlug === area && wanted.has(number));
  const choice = MEMBER_CHOICES.find((known) => known === fields.get('wer'));
  return {
    title: fields.get('titel') ?? '',
    grounds: fields.get('begruendung') ?? '',
    note: fields.get('notiz') ?? '',
    numbers: [...new Set([...fields.getAll('aufgabe'), ...ofArea.map(({ number }) => number)])],
    choice: choice ?? (fields.has('mitglied') ? 'auswahl' : 'eine'),
    memberKeys: fields.getAll('mitglied'),
  };
}

/** The form as the rules check it: an unknown number stays as it is and is refused there. */
export const toBundleForm = (
  { title, grounds, note, numbers }: TypedBundle,
  { tasks }: BundleSource,
): BundleForm => ({
  ...{ title, grounds, note },
  taskIds: numbers.map((wanted) => tasks.find(({ number }) => number === wanted)?.id ?? wanted),
});

/** Version that a form was opened with; none where it is missing. */
export const versionOf = (fields: URLSearchParams): number => {
  const text = fields.get('version') ?? '';
  return /^\d{1,9}$/.test(text) ? Number(text) : -1;
};
