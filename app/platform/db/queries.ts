import type { Transaction } from 'kysely';
import type { DB } from '../../../db/schema/tables.ts';
import type { Tx } from '../transaction.ts';

/** The query builder of an open transaction. For stores and the platform only. */
export const queries = (tx: Tx): Transaction<DB> => tx as unknown as Transaction<DB>;
