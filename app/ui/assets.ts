import { createContext } from 'react';

/** Addresses of the built files a page links to. Built once at start from the manifest of `scripts/build-assets.mjs`. */
export interface Assets {
  readonly css: string;
  readonly sprite: string;
  readonly favicon: string;
  /** Fonts every page uses above the fold, worth a preload. */
  readonly fonts: readonly string[];
  readonly script: (name: string) => string;
}

const PRELOADED_FONTS = ['fira-sans-latin-400-normal.woff2', 'fira-sans-latin-600-normal.woff2'];

/**
 * Reads the asset manifest ({ "app.css": "app-XYZ.css" }). Throws where a name is missing:
 * a page without its style sheet is a broken build, not a state to handle.
 */
export function assetsFromManifest(manifest: Readonly<Record<string, string>>, base = '/assets'): Assets {
  const address = (name: string): string => {
    const file = manifest[name];
    if (file === undefined)
      throw new Error(`The asset "${name}" is not built: run scripts/build-assets.mjs.`);
    return `${base}/${file}`;
  };
  return {
    css: address('app.css'),
    sprite: address('icons.svg'),
    favicon: address('favicon.svg'),
    fonts: PRELOADED_FONTS.map(address),
    script: (name) => address(`${name}.js`),
  };
}

/** Handed down by `renderDocument`, so that an icon anywhere in a page finds the sprite. */
export const AssetsContext = createContext<Pick<Assets, 'sprite'>>({ sprite: '/assets/icons.svg' });
