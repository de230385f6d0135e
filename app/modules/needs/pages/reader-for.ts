import type { AllianceCall } from '../../../platform/http/page-route.ts';
import type { RoundReader } from '../domain/rounds/may-read-round.ts';
import { readerOf } from '../use-cases/rounds/reader-of.ts';

/** As whom the caller of a page reads rounds. */
export const readerFor = ({
  services,
  alliance,
  principal,
}: Pick<AllianceCall, 'services' | 'alliance' | 'principal'>): RoundReader =>
  readerOf(principal, alliance.id, services.clock.today());
