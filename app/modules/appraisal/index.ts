/** Front door of appraisal: is doing a task together worth it, who was told, what others may reuse. */
export {
  playSampleAddresses,
  playSampleInformation,
} from './use-cases/information/play-sample-information.ts';
export { APPRAISAL_TOPICS } from './use-cases/waiting-topics.ts';
