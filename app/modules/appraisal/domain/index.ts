/** What other modules and seeds may use of the rules about an appraisal. */

export type { SampleAdvantage, SampleFacts, SampleScores } from './advantage/sample-advantage.ts';
export type { SampleAddress, SampleInformation } from './information/sample-information.ts';
/** What others may use of the rules of the appraisal. */
export type { SampleOptions } from './options/sample-options.ts';
