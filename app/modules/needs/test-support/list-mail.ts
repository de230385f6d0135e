import type { TestApp } from '../../../../tests/support/test-app.ts';
import { queries } from '../../../platform/db/queries.ts';

/** The e-mails that an alliance has queued, oldest first. */
export const listMail = ({ services }: Pick<TestApp, 'services'>, allianceId: string) =>
  services.database.inAlliance(allianceId, (tx) =>
    queries(tx)
      .selectFrom('platform.mail')
      .select(['to_address as to', 'subject', 'body as text'])
      .orderBy('id')
      .execute(),
  );
