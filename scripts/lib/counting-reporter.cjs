const { writeFileSync } = require('node:fs');
const { reporters } = require('mocha');

/** Mocha's usual report, and its counts in the file that YICHUANG_TEST_COUNTS names. */
module.exports = class CountingReporter extends reporters.Spec {
  epilogue() {
    super.epilogue();
    const { passes, failures, pending } = this.stats;
    writeFileSync(
      process.env.YICHUANG_TEST_COUNTS,
      JSON.stringify({ passed: passes, failed: failures, skipped: pending }),
    );
  }
};
