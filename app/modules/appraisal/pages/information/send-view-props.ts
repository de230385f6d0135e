import type { NoticeRefusal } from '../../domain/information/check-notice.ts';
import type { NoticePage } from '../../use-cases/information/load-information.ts';

export interface SendViewProps {
  readonly path: string;
  readonly page: NoticePage;
  readonly refusals: readonly NoticeRefusal[];
}
