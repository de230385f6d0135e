/** What other modules and seeds may use of the rules about an appraisal. */

export type { SampleAdvantage, SampleFacts, SampleScores } from './advantage/sample-advantage.ts';
export type { SampleFinding, SampleSolution } from './exchange/sample-exchange.ts';
export type { SampleAddress, SampleInformation } from './information/sample-information.ts';
export type { SampleOptions } from './options/sample-options.ts';
export type { SampleReport } from './reports/sample-report.ts';
