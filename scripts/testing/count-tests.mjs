/**
 * Counts of a Vitest JSON report. A test file that could not be loaded counts as one failed test, and so does a run
 * that ended badly without naming a failed test or wrote no report: nothing goes wrong unseen.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: readonly { status: string, assertionResults: readonly { status: string }[] }[] } | undefined} report
 * @param {number} code exit code of the run
 */
export function countTests(report, code) {
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const named = report.numFailedTests + report.testResults.filter(failedWithoutTest).length;
  return {
    passed: report.numPassedTests,
    failed: named === 0 && code !== 0 ? 1 : named,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

const failedWithoutTest = (file) =>
  file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed');
