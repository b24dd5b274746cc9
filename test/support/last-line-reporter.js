/** Prints `N passed, N failed` over all browsers as the last line. A file that could not be loaded counts as one failure. */
export function lastLineReporter() {
  return {
    stop({ sessions }) {
      let passed = 0;
      let failed = 0;
      const count = ({ tests, suites }) => {
        for (const test of tests) {
          if (test.skipped) continue;
          if (test.passed) passed++;
          else failed++;
        }
        suites.forEach(count);
      };
      for (const session of sessions) {
        const failedBefore = failed;
        if (session.testResults) count(session.testResults);
        if (!session.passed && failed === failedBefore) failed++;
      }
      // At the very end: the runner writes its own progress after its reporters have stopped.
      process.on('exit', () => console.log(`${passed} passed, ${failed} failed`));
    },
  };
}
