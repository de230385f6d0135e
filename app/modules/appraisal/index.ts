/** Front door of the appraisal. */
export { playSampleOptions } from './use-cases/options/play-sample-options.ts';
