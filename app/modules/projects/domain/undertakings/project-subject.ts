import type { UndertakingRecord } from './undertaking-record.ts';

type Named = Pick<UndertakingRecord, 'slug' | 'title'>;

/** How documents, bundles and proposals name a project; `path` lies below /v/<slug>. */
export const projectSubject = ({ slug, title }: Named) => ({
  kind: 'project',
  title,
  path: `/projekte/${slug}`,
});
