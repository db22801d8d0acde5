import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { beforeAll, describe, expect, it } from 'vitest'
import { packageFile } from '../../src/package-files.ts'
import { build, lienket } from './processes.ts'

const seeds = packageFile('seeds')

describe('lienket check on a dataset without a problem', () => {
  beforeAll(build)

  it('lists what is doubtful with file and line, counts it, and ends with 0', async () => {
    const { code, stdout, stderr } = await lienket({}, 'check', seeds)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^version [0-9a-f]{16} .* no problem in \d+ records/)
    expect(stdout).toMatch(
      /\.yaml:\d+: NOTE SIGNER_UNKNOWN agreement:2022-nghe-an-ha-noi signerStatus: Who signed /,
    )
    expect(stdout).toMatch(/\n +\d+ {2}NOTE +SIGNER_UNKNOWN +Unknown signer\n/)
    expect(stdout).toMatch(/\n\d+ warnings?, \d+ notes?\n$/)
  })

  it('lists one kind as JSON for programs', async () => {
    const { code, stdout } = await lienket({}, 'check', seeds, '--json', '--code', 'DATE_INFERRED')
    const doubts = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(code).toBe(0)
    expect(
      doubts.filter((doubt) => doubt['code'] !== 'DATE_INFERRED' || doubt['severity'] !== 'WARNING'),
    ).toEqual([])
    expect(doubts.find((doubt) => doubt['record'] === 'agreement:2022-thai-nguyen-tap-chi')).toMatchObject({
      field: 'signedOn',
      en: 'The editors concluded 2022-04-08; the source states only XXXX-04-08.',
      vi: 'Thời điểm 2022-04-08 do ban biên tập suy ra; nguồn chỉ nêu XXXX-04-08.',
      file: expect.stringMatching(/2022-thai-nguyen-tap-chi\.yaml$/),
      line: expect.any(Number),
    })
  })

  it('lists one severity alone', async () => {
    const { stdout } = await lienket({}, 'check', seeds, '--severity', 'WARNING')
    expect(stdout).toMatch(/: WARNING /)
    expect(stdout).not.toMatch(/: NOTE /)
    const [, warnings, notes, listed, all] =
      /\n(\d+) warnings, (\d+) notes\nlisted: (\d+) of (\d+)\n$/.exec(stdout)?.map(Number) ?? []
    expect({ listed, all }).toEqual({ listed: warnings, all: Number(warnings) + Number(notes) })
    expect(notes).toBeGreaterThan(0)
  })

  it('says how many of a kind there are where there is none', async () => {
    const { stdout } = await lienket({}, 'check', seeds, '--code', 'NOT_CITED')
    expect(stdout).toMatch(/\n\d+ warnings, \d+ notes\nlisted: 0 of \d+\n$/)
  })

  it('lists what is doubtful of one record alone', async () => {
    const record = 'agreement:2022-nghe-an-ha-noi'
    const { code, stdout } = await lienket({}, 'check', seeds, '--record', record)
    const lines = stdout.split('\n').filter((line) => /\.yaml:\d+: /.test(line))
    expect(code).toBe(0)
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.filter((line) => !line.includes(record))).toEqual([])
  })

  it('says that it knows no such record, and the nearest one', async () => {
    const { code, stdout, stderr } = await lienket(
      {},
      'check',
      seeds,
      '--record',
      'organization:ldld-nghe-am',
    )
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toBe(
      'organization:ldld-nghe-am is not in this dataset: did you mean organization:ldld-nghe-an?\n',
    )
  })

  it('ends quietly when nobody reads on, as before `| head -1`', async () => {
    const child = spawn(process.execPath, [packageFile('dist/cli.js'), 'check', seeds])
    child.stdout.once('data', () => child.stdout.destroy())
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    const [code] = await once(child, 'close')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  it.each([
    ['--severity', 'BAD'],
    ['--code', 'BAD'],
  ])('says what %s may be', async (...wanted) => {
    const { code, stderr } = await lienket({}, 'check', seeds, ...wanted)
    expect(code).toBe(1)
    expect(stderr).toMatch(/Allowed choices are [A-Z]/)
  })
})
