import type { Role } from '../../../platform/auth/roles.ts';

/** Who may write questionnaires and lead surveys; which survey, the use cases ask. */
export const EDITORS: readonly Role[] = ['coordinator', 'lead'];
