import type { Role } from '../../../platform/auth/roles.ts';

/** Who may write questionnaires and lead surveys; the use cases ask in addition which project someone leads. */
export const EDITORS: readonly Role[] = ['coordinator', 'lead'];
