// Sums the reports of vitest that it is given: `N passed, N failed`. Ends with 1 where a test failed, a report is missing,
// nothing ran, or nothing ran on Neo4j.
import { existsSync, readFileSync } from 'node:fs'

const files = process.argv.slice(2)
const reports = files.filter(existsSync).map((file) => JSON.parse(readFileSync(file, 'utf8')))
const sum = (field) => reports.reduce((total, report) => total + report[field], 0)

// A file that could not even be loaded has no test that could fail.
const brokenFiles = (report) =>
  report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )

// The contract of the graph, and every file of test/api a second time.
const ranOnNeo4j = ({ testResults }) => {
  const contract = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, fullName }) => status === 'passed' && fullName.startsWith('the graph in Neo4j '))
  const api = testResults.map(({ name }) => name).filter((name) => /[/\\]test[/\\]api[/\\]/.test(name))
  return contract.length > 0 && api.length > 0 && api.length === 2 * new Set(api).size
}

const passed = sum('numPassedTests')
const failed = sum('numFailedTests') + reports.flatMap(brokenFiles).length
const skipped = sum('numPendingTests') + sum('numTodoTests')

const say = (complaint) => process.stderr.write(`${complaint}\n`)
const isMissing = reports.length < files.length
const isWithoutNeo4j = !reports.every(ranOnNeo4j)
if (isMissing) say('A run of the tests left no report.')
if (isWithoutNeo4j) say('The tests on Neo4j did not run, or not all of them.')
process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`)
process.exitCode = failed > 0 || passed === 0 || isMissing || isWithoutNeo4j ? 1 : 0
