import { readFileSync, writeFileSync } from 'node:fs';
import { GROSS_GERAU_ROUND } from './gross-gerau/round-plan.ts';
import { MAIN_KINZIG_ROUND } from './main-kinzig/round-plan.ts';
import { buildRound } from './needs-round/build-round.ts';
import { readCatalogue } from './needs-round/catalogue.ts';

// Writes both made-up needs rounds anew: node db/seeds/generate-needs-rounds.ts. The result never changes by itself.
const file = (path: string): URL => new URL(path, import.meta.url);
const catalogue = readCatalogue(readFileSync(file('main-kinzig/task-catalogue.csv'), 'utf8'));
writeFileSync(file('main-kinzig/needs-round.csv'), buildRound(MAIN_KINZIG_ROUND, catalogue));
writeFileSync(file('gross-gerau/needs-round.csv'), buildRound(GROSS_GERAU_ROUND, catalogue));
