import type { Role } from '../../../platform/auth/roles.ts';

/** Who may write questionnaires, which serve all projects. */
export const EDITORS: readonly Role[] = ['coordinator', 'lead'];

/** Who may lead a survey: the use cases ask in addition whether someone's member leads its project. */
export const KEEPERS: readonly Role[] = ['coordinator', 'lead', 'head', 'delegate'];
