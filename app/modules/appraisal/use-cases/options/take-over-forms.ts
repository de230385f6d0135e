import { fail, ok } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import type { ComparisonRecord } from '../../../needs/index.ts';
import { type OptionRefusal, optionRefusal } from '../../domain/options/option-draft.ts';
import { optionsOfForms } from '../../domain/options/options-of-forms.ts';
import { insertOption, listOptions } from '../../store/option-store.ts';
import { type AppraisalAnswer, type AppraisalPlace, inAppraisal } from '../hold-appraisal.ts';
import { recordAppraisal } from '../record-appraisal.ts';
import { trailOption } from './option-acting.ts';
import { readCriteria } from './read-criteria.ts';

const NOT_EMPTY = optionRefusal(
  'count',
  'Es gibt schon Optionen. Fügen Sie weitere einzeln hinzu, oder holen Sie entfernte zurück.',
);

/** Begins with the four forms of the bundle's comparison and the points they got there; answers how many. */
export const takeOverForms = (
  services: Services,
  alliance: Alliance,
  place: AppraisalPlace,
): AppraisalAnswer<number, OptionRefusal> =>
  inAppraisal(
    services,
    alliance,
    place,
    async (acting, { project }): AppraisalAnswer<number, OptionRefusal> => {
      const { tx } = acting;
      if ((await listOptions(tx, project.id)).length > 0) return fail([NOT_EMPTY]);
      const { comparison } = await readCriteria(tx, project);
      const options = optionsOfForms(judgedIn(comparison));
      for (const option of options)
        await insertOption(tx, { allianceId: alliance.id, undertakingId: project.id }, option);
      await recordAppraisal(acting, project.slug, 'options-taken-over', {
        options: options.map(trailOption),
      });
      return ok(options.length);
    },
  );

const judgedIn = (comparison: ComparisonRecord | null) => ({
  criteria: comparison?.criteria ?? [],
  isSample: comparison?.isSample ?? false,
});
