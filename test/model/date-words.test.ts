import { describe, expect, it } from 'vitest'
import { dateInWords } from '../../src/domain/date-words.ts'
import { dateBounds } from '../../src/model/partial-date.ts'

describe('A date in words says no more than its EDTF', () => {
  it.each([
    ['2022-05-20', '20 May 2022', 'ngày 20/5/2022'],
    ['2022-05', 'May 2022', 'tháng 5/2022'],
    ['2022-05-XX', 'May 2022', 'tháng 5/2022'],
    ['2022', '2022', 'năm 2022'],
    ['2022-XX', '2022', 'năm 2022'],
    ['2022-XX-20', 'day 20, month not known, 2022', 'ngày 20, không rõ tháng, năm 2022'],
    ['202X', 'some time in the 2020s', 'trong thập niên 2020'],
    ['202X-05', 'May, some time in the 2020s', 'tháng 5, trong thập niên 2020'],
    ['20XX', 'some time from 2000 to 2099', 'trong các năm 2000–2099'],
    ['XXXX', 'at a time not known', 'không rõ thời điểm'],
    ['XXXX-11-11', '11 November, year not known', 'ngày 11/11, không rõ năm'],
    ['XXXX-11', 'November, year not known', 'tháng 11, không rõ năm'],
    ['XXXX-XX-11', 'day 11, month not known, year not known', 'ngày 11, không rõ tháng, không rõ năm'],
    ['2030?', 'perhaps 2030', 'năm 2030 (chưa chắc chắn)'],
    ['2025-09-30?', 'perhaps 30 September 2025', 'ngày 30/9/2025 (chưa chắc chắn)'],
    ['2030~', 'about 2030', 'khoảng năm 2030'],
    ['2030%', 'perhaps about 2030', 'khoảng năm 2030 (chưa chắc chắn)'],
    ['2022/2023-05', 'between 2022 and May 2023', 'trong khoảng từ năm 2022 đến tháng 5/2023'],
    ['2022?/2023', 'between perhaps 2022 and 2023', 'trong khoảng từ năm 2022 (chưa chắc chắn) đến năm 2023'],
    ['2022/..', '2022 or later', 'năm 2022 hoặc muộn hơn'],
    ['../2022', '2022 or earlier', 'muộn nhất là năm 2022'],
    ['../..', 'at a time not known', 'không rõ thời điểm'],
    ['2022-21', 'spring 2022', 'mùa xuân năm 2022'],
    ['2022-28', 'winter 2022', 'mùa đông năm 2022'],
    ['2022-33', 'the first quarter of 2022', 'quý đầu của năm 2022'],
    ['2022-36', 'the fourth quarter of 2022', 'quý thứ tư của năm 2022'],
    ['2022-38', 'the second third of 2022', 'phần ba thứ hai của năm 2022'],
    ['2022-41', 'the second half of 2022', 'nửa năm thứ hai của năm 2022'],
  ])('%s', (edtf, en, vi) => {
    expect(dateBounds(edtf)).not.toBeNull()
    const stated = { edtf, basis: 'STATED' } as const
    expect([dateInWords(stated, 'EN'), dateInWords(stated, 'VI')]).toEqual([en, vi])
    const inferred = { edtf, basis: 'INFERRED' } as const
    expect([dateInWords(inferred, 'EN'), dateInWords(inferred, 'VI')]).toEqual([
      `${en} (inferred)`,
      `${vi} (suy ra)`,
    ])
  })
})
