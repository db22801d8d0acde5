import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { packageFile } from '../src/package-files.ts'

/** The release that seeds/dataset.yaml names. */
export const SHIPPED_RELEASE: string = parse(readFileSync(packageFile('seeds/dataset.yaml'), 'utf8')).release
