import type { NoticePage } from '../../use-cases/information/load-information.ts';

export interface NoticeViewProps {
  readonly path: string;
  readonly page: NoticePage;
  readonly message: string | undefined;
}
