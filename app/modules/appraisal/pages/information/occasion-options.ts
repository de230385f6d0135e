import { OCCASION_KEYS, OCCASIONS } from '../../domain/information/staff-notice.ts';

export const OCCASION_OPTIONS = OCCASION_KEYS.map((value) => ({ value, label: OCCASIONS[value] }));
