import { Findings } from '../../../../ui/text.tsx';
import type { AdoptionPlan } from '../../domain/advantage/plan-adoption.ts';

export const AdoptionProblems = ({ plans }: { readonly plans: readonly AdoptionPlan[] }) => {
  const items = plans.flatMap(({ name, problems }) =>
    problems.map((problem) => ({
      tone: 'warning' as const,
      text: `${name} wird nicht übernommen: ${problem}`,
    })),
  );
  return items.length === 0 ? null : <Findings items={items} />;
};
