import { trailWord } from '../../projects/domain/index.ts';

/** Subjects whose codes the module of projects has words for. */
const OF_PROJECTS: readonly string[] = ['undertaking', 'process-template'];

/** A recorded code of a project in the word that its pages have for it; undefined where it is none. */
export const projectWord = (subjectKind: string, field: string, value: string): string | undefined =>
  OF_PROJECTS.includes(subjectKind) ? trailWord(field, value) : undefined;
