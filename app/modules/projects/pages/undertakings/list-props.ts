import type { ProjectFilter } from '../../domain/undertakings/project-filter.ts';
import type { ProjectRow } from '../../use-cases/undertakings/list-project-rows.ts';

/** What the list of projects and its filter show. */
export interface ListViewProps {
  readonly base: string;
  /** All that fit the filter, the most urgent first. */
  readonly rows: readonly ProjectRow[];
  readonly filter: ProjectFilter;
  /** The same question as a query string, for the table file. */
  readonly query: string;
  /** Members and years that can be asked for. */
  readonly members: readonly { readonly key: string; readonly name: string }[];
  readonly years: readonly string[];
  readonly total: number;
  readonly isOffice: boolean;
}
