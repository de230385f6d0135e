import { readGermanDay } from '../../../../foundation/read-german-day.ts';
import type { MatterForm } from '../../domain/tracker/check-matter.ts';
import type { MatterDetails } from '../../domain/tracker/matter-record.ts';

/** Reads what was typed about a matter; a day typed as people do becomes ISO, anything else stays for the rule to refuse. */
export function readMatterForm(form: URLSearchParams): MatterForm {
  const start = form.get('beginn') ?? '';
  return {
    title: form.get('titel') ?? '',
    kind: form.get('art') ?? '',
    summary: form.get('gegenstand') ?? '',
    resolution: form.get('beschluss') ?? '',
    grounds: form.get('begruendung') ?? '',
    needsAll: form.get('alle') === 'ja',
    needsAllSource: form.get('allequelle') ?? '',
    nonPublic: form.get('nichtoeffentlich') === 'ja',
    wishedStart: readGermanDay(start) ?? start,
  };
}

export const EMPTY_MATTER: MatterForm = {
  title: '',
  kind: '',
  summary: '',
  resolution: '',
  grounds: '',
  needsAll: false,
  needsAllSource: '',
  nonPublic: false,
  wishedStart: '',
};

export const matterFormOf = (details: MatterDetails): MatterForm => ({
  ...EMPTY_MATTER,
  title: details.title,
  kind: details.kind,
  summary: details.summary,
  resolution: details.resolution,
  grounds: details.grounds,
  needsAll: details.needsAll,
  needsAllSource: details.needsAllSource,
  nonPublic: details.nonPublic,
  wishedStart: details.wishedStart ?? '',
});
