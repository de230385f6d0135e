import { must } from '../../../../foundation/result.ts';
import { type Acting, ago } from '../../../../platform/acting.ts';
import { readProjects } from '../../../projects/index.ts';
import { listMembers } from '../../../region/index.ts';
import type { SampleFinding, SampleSolution } from '../../domain/exchange/sample-exchange.ts';
import { isPriority } from '../../domain/exchange/solution.ts';
import { findExchangeItem } from '../../store/exchange-store.ts';
import { listSolutions } from '../../store/solution-store.ts';
import { addSolutions } from './record-solution.ts';
import { applyStandings } from './record-standings.ts';
import { applyRelease } from './release-item.ts';
import { addExchangeDraft } from './save-finding.ts';

/** Plays made-up findings by the acts of real ones. Throws where a sample names no project or a rule refuses it. */
export async function playSampleExchange(acting: Acting, samples: readonly SampleFinding[]): Promise<void> {
  const projects = await readProjects(acting.tx, acting.today);
  for (const { slug, title, field, text, figures, daysAgo, licence } of samples) {
    const project = projects.find((candidate) => candidate.slug === slug);
    if (slug !== null && !project) throw new Error(`no sample project ${slug}`);
    const then = ago(acting, daysAgo);
    const id = must(
      await addExchangeDraft(then, {
        title,
        field,
        content: { kind: 'erkenntnis', text, figures },
        undertakingId: project?.id ?? null,
        isSample: true,
      }),
    );
    const item = await findExchangeItem(then.tx, id, 'lock');
    if (item && licence !== null) must(await applyRelease(then, item, { licence, contact: '' }));
  }
}

/** Plays a made-up catalogue of solutions with what members said. */
export async function playSampleSolutions(acting: Acting, samples: readonly SampleSolution[]): Promise<void> {
  const ids = await addSolutions(
    acting,
    samples.map(({ field, title, description }) => ({
      field,
      title,
      description,
      blueprintId: null,
      isSample: true,
    })),
  );
  const solutions = await listSolutions(acting.tx);
  for (const { id: memberId, member } of await listMembers(acting.tx)) {
    for (const field of new Set(samples.map((sample) => sample.field))) {
      const changes = samples.flatMap(({ field: own, standings }, index) =>
        standings.flatMap(({ memberKey, state, priority }) => {
          const solutionId = ids[index];
          if (own !== field || memberKey !== member.key || solutionId === undefined) return [];
          const given = priority !== null && isPriority(priority) ? priority : null;
          return [{ solutionId, memberId, state, priority: given, version: 1 }];
        }),
      );
      await applyStandings(acting, { memberKey: member.key, field }, solutions, changes);
    }
  }
}
