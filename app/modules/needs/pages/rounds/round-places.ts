/** Entry of the main navigation and tab that pages of rounds belong to. */
export const SECTION = 'bedarf';
export const TAB = 'runden';

interface Named {
  readonly slug: string;
  readonly title: string;
}

/** Address of a round's page. */
export const roundHref = (base: string, slug: string): string => `${base}/runden/${slug}`;

/** Crumbs of the page of a round. */
export const roundCrumbs = (base: string, { title }: Named) => [
  { label: 'Runden', href: `${base}/runden` },
  { label: title },
];

/** Crumbs of a page below a round. */
export const crumbsBelowRound = (base: string, { slug, title }: Named, label: string) => [
  { label: 'Runden', href: `${base}/runden` },
  { label: title, href: roundHref(base, slug) },
  { label },
];
