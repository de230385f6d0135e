import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { type Assets, AssetsContext } from './assets.ts';

export interface DocumentProps {
  /** Complete title of the browser tab, page first: "Beteiligung – Groß-Gerau – Gemeinwerk". */
  readonly title: string;
  readonly lang?: string;
  readonly assets: Assets;
  /** Islands beside the shared one that every page carries, by their name in the manifest ("needs/grid"). */
  readonly islands?: readonly string[];
  readonly body: ReactNode;
}

const SHARED_ISLAND = 'page';

function Head({ title, assets, islands = [] }: Omit<DocumentProps, 'body' | 'lang'>) {
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{title}</title>
      <link rel="icon" href={assets.favicon} type="image/svg+xml" />
      {assets.fonts.map((font) => (
        <link key={font} rel="preload" as="font" type="font/woff2" crossOrigin="anonymous" href={font} />
      ))}
      <link rel="stylesheet" href={assets.css} />
      {[SHARED_ISLAND, ...islands].map((name) => (
        <script key={name} type="module" src={assets.script(name)} />
      ))}
    </head>
  );
}

/** Renders a whole page to a string. Nothing is inline: it passes a content security policy of `'self'` alone. */
export function renderDocument({ lang = 'de', body, ...head }: DocumentProps): string {
  const html = renderToStaticMarkup(
    <AssetsContext value={head.assets}>
      <html lang={lang}>
        <Head {...head} />
        <body>{body}</body>
      </html>
    </AssetsContext>,
  );
  return `<!doctype html>${html}`;
}
