import type { NoticeForm } from '../../domain/notices/read-notice-form.ts';

/** What was typed of a notice, from a posted form or an address. */
export const readTypedNotice = (typed: URLSearchParams): NoticeForm => ({
  title: typed.get('titel') ?? '',
  occasion: typed.get('anlass') ?? '',
  startsOn: typed.get('beginn') ?? '',
  memberKeys: typed.getAll('beteiligt'),
});
