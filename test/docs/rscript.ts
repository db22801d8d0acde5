import { execFileSync } from 'node:child_process'

/** The R that has igraph and jsonlite, which the examples use; where the tests are told which one, there is no way round it. */
const told = process.env['LIENKET_RSCRIPT']
export const rscript = told ?? 'Rscript'

function hasPackages(): boolean {
  try {
    execFileSync(rscript, ['-e', 'library(igraph); library(jsonlite)'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

export const withoutR = !told && !hasPackages()
if (withoutR) {
  process.stderr.write(
    'No example in R is run: apt-get install --no-install-recommends r-base-core r-cran-igraph r-cran-jsonlite\n',
  )
}
