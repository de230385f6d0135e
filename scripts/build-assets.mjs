/**
 * Builds what a browser loads into dist/assets: one style sheet with KERN and the fonts, the islands, the icon
 * sprite and the favicon, each named after its content, and manifest.json { logical name: file }.
 * `node scripts/build-assets.mjs`; runs on Node 20 and later.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeOutputs, writeWhole } from './write-whole.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = path.join(ROOT, 'dist/assets');
const UI = path.join(ROOT, 'app/ui');
const SYMBOLS = path.join(ROOT, 'node_modules/@material-symbols/svg-400/rounded');

/** KERN's one-declaration helpers (.kern-mt-4, .kern-col-6 …): a third of its style sheet, and we use none. */
const HELPER = String.raw`\.kern-(?:[mp][trblxy]?|col|row|gap|flex|grid|order|basis|justify|align|place|overflow|aspect|auto|[wh]|min|max)(?:-[\w-]+)?`;
/** Whole rules only, between the braces of their neighbours: a helper inside a longer selector stays. */
const KERN_HELPERS = new RegExp(String.raw`(?<=[{}])${HELPER}(?:,${HELPER})*\{[^{}]*\}`, 'g');

const kernWithoutHelpers = {
  name: 'kern-without-helpers',
  setup(bundle) {
    bundle.onLoad({ filter: /kern\.min\.css$/ }, async ({ path: file }) => ({
      contents: (await readFile(file, 'utf8')).replace(KERN_HELPERS, ''),
      loader: 'css',
    }));
  },
};

/** The shared island of every page, and one bundle for each file in a module's islands folder ("needs/grid"). */
async function islandEntries() {
  const entries = { page: path.join(UI, 'islands/page.ts') };
  const modules = path.join(ROOT, 'app/modules');
  for (const module of existsSync(modules) ? await readdir(modules) : []) {
    const folder = path.join(modules, module, 'islands');
    for (const file of existsSync(folder) ? await readdir(folder) : []) {
      if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue;
      entries[`${module}/${path.basename(file, '.ts')}`] = path.join(folder, file);
    }
  }
  return entries;
}

/** Logical name of a built file: what it was before the content hash went in. */
const logicalName = (file) => file.replace(/-[A-Z0-9]{8}(?=\.\w+$)/, '');

async function bundle() {
  const { metafile, outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: { app: path.join(UI, 'styles/index.css'), ...(await islandEntries()) },
    outdir: OUT,
    entryNames: '[dir]/[name]-[hash]',
    assetNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['es2022', 'chrome123', 'firefox120', 'safari17.5'],
    loader: { '.woff2': 'file' },
    plugins: [kernWithoutHelpers],
    metafile: true,
    logLevel: 'warning',
    write: false,
  });
  await writeOutputs(outputFiles);
  const files = Object.keys(metafile.outputs).map((file) => path.relative(OUT, path.resolve(ROOT, file)));
  return files.map((file) => file.split(path.sep).join('/')).map((file) => [logicalName(file), file]);
}

const svgPath = (svg, file) => {
  const shape = / d="([^"]+)"/.exec(svg)?.[1];
  if (!shape) throw new Error(`${file} holds no path.`);
  return shape;
};

/** One SVG with a symbol per icon of app/ui/icons.json; a name the icon set does not know stops the build. */
async function sprite() {
  const icons = JSON.parse(await readFile(path.join(UI, 'icons.json'), 'utf8'));
  const symbols = Object.entries(icons).map(async ([name, symbol]) => {
    const file = path.join(SYMBOLS, `${symbol}.svg`);
    const shape = svgPath(await readFile(file, 'utf8'), file);
    return `<symbol id="${name}" viewBox="0 -960 960 960"><path d="${shape}"/></symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${(await Promise.all(symbols)).join('')}</svg>`;
}

/** Writes a file under its content's hash and answers its manifest entry. */
async function hashed(name, content) {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8).toUpperCase();
  const { name: base, ext } = path.parse(name);
  const file = `${base}-${hash}${ext}`;
  await writeWhole(path.join(OUT, file), content);
  return [name, file];
}

/** Files of earlier builds stay: a running server may still hand them out. */
export async function buildAssets() {
  const entries = [
    ...(await bundle()),
    await hashed('icons.svg', await sprite()),
    await hashed('favicon.svg', await readFile(path.join(UI, 'favicon.svg'))),
  ];
  const manifest = Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  await writeWhole(path.join(OUT, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAssets();
