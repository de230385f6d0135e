import type { ShownIdea } from '../../use-cases/ideas/list-ideas.ts';

/** What the list of ideas is asked for. */
export interface IdeaQuery {
  readonly text: string;
  /** Slug of an area; empty for all. */
  readonly area: string;
  readonly region: string;
  /** `eigene` from members, `sammlung` from elsewhere; empty for both. */
  readonly origin: string;
}

export const readIdeaQuery = (query: URLSearchParams): IdeaQuery => ({
  text: query.get('suche') ?? '',
  area: query.get('bereich') ?? '',
  region: query.get('herkunft') ?? '',
  origin: query.get('art') ?? '',
});

/** The address part that asks for the same again, for the download. */
export const ideaQueryString = ({ text, area, region, origin }: IdeaQuery): string =>
  new URLSearchParams(
    Object.entries({ suche: text, bereich: area, herkunft: region, art: origin }).filter(
      ([, value]) => value,
    ),
  ).toString();

/** The ideas that the filters leave; the search was the database's. */
export const filterIdeas = (
  ideas: readonly ShownIdea[],
  { area, region, origin }: IdeaQuery,
): readonly ShownIdea[] =>
  ideas.filter(
    (idea) =>
      (area === '' || idea.areas.some(({ slug }) => slug === area)) &&
      (region === '' || idea.region === region) &&
      (origin === '' || (origin === 'eigene') === (idea.memberId !== null)),
  );
