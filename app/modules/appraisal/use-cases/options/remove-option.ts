import { fail, ok } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { type OptionRefusal, optionRefusal } from '../../domain/options/option-draft.ts';
import { listOptions } from '../../store/option-store.ts';
import { type AppraisalAnswer, type AppraisalPlace, inAppraisal } from '../hold-appraisal.ts';
import { isFull, keepOptions, TOO_MANY } from './option-acting.ts';

export interface RemovalOrder {
  readonly number: number;
  readonly isRemoved: boolean;
}

const PREFERRED = optionRefusal(
  'preferred',
  'Diese Option wird bevorzugt. Nehmen Sie den Vorzug zuerst zurück, oder bevorzugen Sie eine andere.',
);

/** Takes an option out of the comparison, or back into it; nothing is lost. */
export const removeOption = (
  services: Services,
  alliance: Alliance,
  place: AppraisalPlace,
  { number, isRemoved }: RemovalOrder,
): AppraisalAnswer<'done', OptionRefusal> =>
  inAppraisal(
    services,
    alliance,
    place,
    async (acting, { project }): AppraisalAnswer<'done', OptionRefusal> => {
      const options = await listOptions(acting.tx, project.id);
      const before = options.find((option) => option.number === number);
      if (!before) return fail('unknown');
      if (before.isRemoved === isRemoved) return ok('done');
      if (!isRemoved && isFull(options)) return fail([TOO_MANY]);
      if (before.isPreferred) return fail([PREFERRED]);
      await keepOptions(acting, project, isRemoved ? 'option-removed' : 'option-restored', [
        { before, after: { ...before, isRemoved } },
      ]);
      return ok('done');
    },
  );
