// `npm test`: every check the project has, one suite after another, with one line a suite at the end. `npm test -- unit house` runs only those.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { packageFile, run, tell } from './root.mjs';

const longestSuite = 20 * 60_000;

/** Suites that are one command: one test each, passed when all its steps end with 0. */
const checks = {
  types: [['typescript/bin/tsc', '--project', '.']],
  lint: [
    ['eslint/bin/eslint.js', '.', '--max-warnings', '0'],
    ['prettier/bin/prettier.cjs', '.', '--check', '--log-level', 'warn'],
  ],
  unused: [['knip/bin/knip.js']],
};

const jestProjects = ['unit', 'api', 'postgres', 'house', 'browser'];

const suites = [...Object.keys(checks), 'build', ...jestProjects];

/** A command line tool of node_modules, run by this Node and streamed to the terminal. */
function runTool([tool, ...args], nodeFlags = []) {
  return run(process.execPath, [...nodeFlags, packageFile(tool), ...args], { output: 'inherit', timeLimit: longestSuite });
}

async function runCheck(name) {
  let failed = 0;
  for (const step of checks[name]) if ((await runTool(step)) !== 0) failed = 1;
  return { passed: 1 - failed, failed };
}

/** The build is what the browser and the command line are tested on, so it comes before them and counts as a test. */
async function runBuild() {
  try {
    await ensureBuilt();
    return { passed: 1, failed: 0 };
  } catch (error) {
    tell(error.message);
    return { passed: 0, failed: 1 };
  }
}

async function runJest(name) {
  const folder = mkdtempSync(join(tmpdir(), 'chairboard-test-'));
  const report = join(folder, 'report.json');
  try {
    const args = ['jest/bin/jest.js', '--selectProjects', name, '--passWithNoTests', '--json', '--outputFile', report];
    const code = await runTool(args, ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning']);
    return readCounts(report, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file that could not even be loaded counts as one failed test, and so does a run that ended badly for no test's fault. */
function readCounts(report, code) {
  let counts = { passed: 0, failed: 0 };
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    counts = { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
  } catch {
    tell(`jest ended with ${code} and left no report`);
  }
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function runSuite(name) {
  if (name in checks) return runCheck(name);
  return name === 'build' ? runBuild() : runJest(name);
}

async function runSuites(names) {
  const lines = [];
  const total = { passed: 0, failed: 0 };
  for (const name of names) {
    console.log(`\n── ${name} ──`);
    const began = Date.now();
    const { passed, failed } = await runSuite(name);
    console.log(`${name} took ${((Date.now() - began) / 1000).toFixed(1)} s`);
    lines.push(`${name}: ${passed} passed, ${failed} failed`);
    total.passed += passed;
    total.failed += failed;
  }
  console.log(`\n${lines.join('\n')}\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 && total.passed > 0;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !suites.includes(name));
if (unknown.length > 0) {
  tell(`There is no suite ${unknown.join(', ')}; there are ${suites.join(', ')}`);
  process.exit(2);
}
await ensureInstalled();
process.exitCode = (await runSuites(asked.length > 0 ? asked : suites)) ? 0 : 1;
