import { describe, expect, it } from 'vitest'
import { intervalsOf, type Span, UNKNOWN_SPAN } from '../../src/network/span.ts'

const years = (start: string | null, end: string | null): Span => ({
  earliest: start && `${start}-01-01`,
  latest: end && `${end}-12-31`,
  start,
  end,
})
const shown = (...spans: Span[]) => intervalsOf(spans).map(({ edtf }) => edtf)

describe('The times that several spans cover', () => {
  it('are in order, with the gaps between them', () => {
    expect(intervalsOf([years('2022', '2025'), years('2013', '2014')])).toEqual([
      { earliest: '2013-01-01', latest: '2014-12-31', edtf: '2013/2014' },
      { earliest: '2022-01-01', latest: '2025-12-31', edtf: '2022/2025' },
    ])
  })

  it('are one where spans overlap, whichever ends later', () => {
    expect(shown(years('2020', '2024'), years('2022', '2027'))).toEqual(['2020/2027'])
    expect(shown(years('2020', '2027'), years('2022', '2024'))).toEqual(['2020/2027'])
    expect(shown(years('2020', '2021'), years('2020', '2021'))).toEqual(['2020/2021'])
  })

  it('stay open where a start or an end is not known', () => {
    expect(shown(years('2020', null), years('2022', '2024'))).toEqual(['2020/'])
    expect(shown(years('2010', '2012'), years('2020', null))).toEqual(['2010/2012', '2020/'])
    expect(shown(years(null, '2024'), years('2022', '2027'))).toEqual(['/2027'])
  })

  it('name the days between which they lie where a start or an end is itself between two', () => {
    const between = { ...years('2020', '2025'), start: '2020/2021', end: '2024/2025' }
    expect(shown(between)).toEqual(['2020-01-01/2025-12-31'])
  })

  it('are none where nothing is known, and a single date is itself', () => {
    expect(shown(UNKNOWN_SPAN)).toEqual([])
    expect(shown(UNKNOWN_SPAN, years('2022', '2022'))).toEqual(['2022'])
  })
})
