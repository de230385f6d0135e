import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Paper } from '../../foundation/paper.ts';
import { cleanText } from './clean-text.ts';
import { readCoverage } from './font-coverage.ts';
import { toTemplateData } from './paper-data.ts';
import { tidyPaper } from './tidy-paper.ts';

/** Both tag the document for screen readers; a file can be written as one of them only. */
type Standard = 'a-3a' | 'ua-1';

/** Typst keeps what it laid out; without this the process grows with every document. */
const DOCUMENTS_PER_CACHE = 10;
const CUTS = ['400Regular', '600SemiBold'];

/** Sets papers one after the other. Loads template and fonts once; holds some 90 MB. */
export function createTypesetting(): (paper: Paper, standard: Standard) => Uint8Array {
  const fonts = CUTS.map(readFont);
  const coverage = fonts.map(readCoverage);
  const clean = (text: string): string =>
    cleanText(text, (character) => coverage.every((covered) => covered.has(character)));
  const template = readFileSync(path.join(import.meta.dirname, 'paper.typ'), 'utf8');
  const compiler = NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontBlobs: fonts }] });
  let written = 0;
  return (paper, standard) => {
    if (++written % DOCUMENTS_PER_CACHE === 0) compiler.evictCache(0);
    const inputs = { paper: JSON.stringify(toTemplateData(tidyPaper(paper, clean))) };
    const { result, ...run } = compile(compiler, { mainFileContent: template, inputs });
    if (!result) throw new Error(`the document could not be set: ${run.complaint}`);
    return compiler.pdf(result, { pdfStandard: standard });
  };
}

function compile(
  compiler: NodeCompiler,
  source: { mainFileContent: string; inputs: Record<string, string> },
) {
  const run = compiler.compile(source);
  const error = run.takeError();
  return { result: run.result, complaint: error ? JSON.stringify(compiler.fetchDiagnostics(error)) : '' };
}

function readFont(cut: string): Buffer {
  const resolve = createRequire(import.meta.url).resolve;
  const folder = path.dirname(resolve('@expo-google-fonts/source-sans-3/package.json'));
  return readFileSync(path.join(folder, cut, `SourceSans3_${cut}.ttf`));
}
