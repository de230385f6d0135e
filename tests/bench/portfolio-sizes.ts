/** Projects of the measured alliance; every member takes part in each. */
export const BENCH_PROJECTS = 60;
