import { describe, expect, it } from 'vitest';
import { assetsFromManifest } from './assets.ts';
import { renderDocument } from './document.tsx';
import { Shell } from './frame.tsx';
import { Lollipop, StackedBar } from './marks.tsx';

const manifest = {
  'app.css': 'app-1.css',
  'icons.svg': 'icons-1.svg',
  'favicon.svg': 'favicon-1.svg',
  'fira-sans-latin-400-normal.woff2': 'fira-400-1.woff2',
  'fira-sans-latin-600-normal.woff2': 'fira-600-1.woff2',
  'page.js': 'page-1.js',
  'needs/grid.js': 'needs/grid-1.js',
};

const page = renderDocument({
  title: 'Beteiligung – Gemeinwerk',
  assets: assetsFromManifest(manifest),
  islands: ['needs/grid'],
  body: (
    <Shell
      brand={{ href: '/', sub: 'Kreis Groß-Gerau' }}
      navigation={[{ label: 'Übersicht', href: '/', current: true }]}
      user={{ label: 'Koordination', signOut: { action: '/abmelden', hidden: { token: 'abc' } } }}
      crumbs={[{ label: 'Übersicht', href: '/' }, { label: 'Beteiligung' }]}
    >
      <StackedBar values={[14, 4]} max={20} />
      <Lollipop value={8.5} max={10} text="8,50" mean={6} highFrom={8} />
    </Shell>
  ),
});

describe('renderDocument', () => {
  it('starts with the doctype and names language and title', () => {
    expect(page).toMatch(/^<!doctype html><html lang="de">/);
    expect(page).toContain('<title>Beteiligung – Gemeinwerk</title>');
  });

  it('carries nothing inline that a strict content security policy would refuse', () => {
    expect(page).not.toMatch(/ style=/);
    expect(page).not.toMatch(/<style/);
    expect(page).not.toMatch(/<script[^>]*>[^<]/);
    expect(page).not.toMatch(/ on[a-z]+="/);
  });

  it('loads the shared island and those of the page', () => {
    expect(page).toContain('src="/assets/page-1.js"');
    expect(page).toContain('src="/assets/needs/grid-1.js"');
  });

  it('hands the sprite down to every icon', () => {
    expect(page).toContain('href="/assets/icons-1.svg#menu"');
  });

  it('signs out by a form, and marks the current page', () => {
    expect(page).toContain(
      '<form action="/abmelden" method="post"><input type="hidden" name="token" value="abc"/>',
    );
    expect(page).toContain('<a href="/" aria-current="page">Übersicht</a>');
  });
});

describe('assetsFromManifest', () => {
  it('refuses a build without a needed file by naming it', () => {
    expect(() => assetsFromManifest({})).toThrow('app.css');
  });
});
