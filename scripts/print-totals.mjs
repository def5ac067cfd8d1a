/** Prints `N passed, N failed` from a vitest JSON report. */
import { readFileSync } from 'node:fs';

const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(
  readFileSync(process.argv[2], 'utf8'),
);
console.log(
  `${numPassedTests} passed, ${Math.max(numFailedTests, numFailedTestSuites > 0 && numFailedTests === 0 ? 1 : 0)} failed`,
);
