import { describe, expect, it } from 'vitest'
import { dateBounds } from '../../src/model/partial-date.ts'

describe('A date is as wide as it is known', () => {
  it.each([
    ['2022-04-08', 'DAY', '2022-04-08', '2022-04-08'],
    ['2024-02-29', 'DAY', '2024-02-29', '2024-02-29'],
    ['2022-04', 'MONTH', '2022-04-01', '2022-04-30'],
    ['2022', 'YEAR', '2022-01-01', '2022-12-31'],
    ['2022?', 'YEAR', '2022-01-01', '2022-12-31'],
    ['2022-XX', 'YEAR', '2022-01-01', '2022-12-31'],
    ['202X', 'DECADE', '2020-01-01', '2029-12-31'],
    ['2022-05-20/2022-05-22', 'INTERVAL', '2022-05-20', '2022-05-22'],
    ['../2022', 'INTERVAL', null, '2022-12-31'],
    ['XXXX-04-08', 'NONE', null, null],
  ])('%s: %s, from %s to %s', (edtf, precision, earliest, latest) => {
    expect(dateBounds(edtf)).toEqual({ precision, earliest, latest })
  })

  it.each([
    '2023-02-30',
    '2023-02-29',
    '2022-13-01',
    '8/4',
    '-2022',
    '1X99',
    '2022-0X',
    '',
    'yesterday',
    '2022-04-08T10:00:00Z',
  ])('%j is no date of a record', (text) => {
    expect(dateBounds(text)).toBeNull()
  })
})
