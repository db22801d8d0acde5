import { toPartialDate } from '../../model/partial-date.ts'
import type { AnyDate } from '../date-rules.ts'
import type { Doubt, Rule } from './doubt.ts'

/** No reading of the two lets `day` come before or on `limit`. */
const isLater = (day: string | null, limit: string | null): boolean =>
  day !== null && limit !== null && day > limit

const earliest = (date: AnyDate): string | null => toPartialDate(date).earliest
const latest = (date: AnyDate): string | null => toPartialDate(date).latest

/** Signings that the dataset cannot know of; what is only announced may lie ahead. */
export const signedInFuture: Rule = ({ records: { dataset, agreement } }) => {
  const { releasedOn } = dataset
  if (releasedOn === undefined) return []
  return agreement.flatMap(({ id, status, signedOn }): Doubt[] => {
    if (status === 'ANNOUNCED' || !signedOn || !isLater(earliest(signedOn), releasedOn)) return []
    return [
      {
        code: 'DATE_IN_FUTURE',
        record: id,
        path: ['signedOn'],
        vi: `Ngày ký ${signedOn.edtf} muộn hơn ngày phát hành bộ dữ liệu, ${releasedOn}.`,
        en: `The date of signing, ${signedOn.edtf}, is later than the release of the dataset on ${releasedOn}.`,
      },
    ]
  })
}

/** Agreements that were over before they were signed. */
export const periodsBeforeSigning: Rule = ({ records }) =>
  records.agreement.flatMap(({ id, signedOn, period }): Doubt[] => {
    const end = period?.end
    if (!signedOn || !end || !isLater(earliest(signedOn), latest(end))) return []
    return [
      {
        code: 'PERIOD_BEFORE_SIGNING',
        record: id,
        path: ['period', 'end'],
        vi: `Thời hạn hết ${end.edtf}, trước ngày ký ${signedOn.edtf}.`,
        en: `The period ends ${end.edtf}, before the date of signing, ${signedOn.edtf}.`,
      },
    ]
  })
