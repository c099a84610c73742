/**
 * Counts of all suites, and what failed in them (`failures`: a line or some, each). A suite in which nothing ran is a
 * failure: it is how a wrong path looks green.
 */
export function createScore() {
  const suites = [];
  return {
    add(name, { passed, failed, failures = [] }) {
      const counted = passed + failed === 0 ? { passed, failed: 1 } : { passed, failed };
      suites.push({ name, ...counted, failures });
      return counted;
    },
    total: () => ({
      passed: suites.reduce((sum, suite) => sum + suite.passed, 0),
      failed: suites.reduce((sum, suite) => sum + suite.failed, 0),
    }),
    suites,
  };
}
