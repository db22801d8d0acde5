import { toPartialDate } from '../../model/partial-date.ts'
import { citedSources } from '../cited.ts'
import { isToTheDay, isUncertain } from '../known-dates.ts'
import type { Doubt, Rule } from './doubt.ts'

/** Dates that the editors completed. */
export const inferredDates: Rule = ({ dates }) =>
  dates
    .filter(({ value }) => value.basis === 'INFERRED')
    .map(({ record, path, value: { edtf, asStated } }) => ({
      code: 'DATE_INFERRED',
      record,
      path,
      vi: `Thời điểm ${edtf} do ban biên tập suy ra${asStated ? `; nguồn chỉ nêu ${asStated}` : ''}.`,
      en: `The editors concluded ${edtf}${asStated ? `; the source states only ${asStated}` : ''}.`,
    }))

/** Dates marked as uncertain or approximate. */
export const uncertainDates: Rule = ({ dates }) =>
  dates
    .filter(({ value }) => isUncertain(value))
    .map(({ record, path, value: { edtf } }) => ({
      code: 'DATE_UNCERTAIN',
      record,
      path,
      vi: `Thời điểm ${edtf} chưa chắc chắn.`,
      en: `The date ${edtf} is uncertain or approximate.`,
    }))

/** Dates of signing that are not known, or not to the day. */
export const incompleteDates: Rule = ({ records }) =>
  records.agreement.flatMap(({ id: record, signedOn }): Doubt[] => {
    const at = { record, path: ['signedOn'] }
    if (!signedOn)
      return [
        {
          ...at,
          code: 'AGREEMENT_WITHOUT_DATE',
          vi: 'Không có ngày ký.',
          en: 'No date of signing is recorded.',
        },
      ]
    const { edtf } = signedOn
    if (isToTheDay(signedOn)) return []
    return [
      {
        ...at,
        code: 'DATE_INCOMPLETE',
        vi: `Ngày ký chỉ biết là ${edtf}.`,
        en: `Of the date of signing only ${edtf} is known.`,
      },
    ]
  })

/** Sources cited for a signing that they cannot have seen. */
export const signedAfterPublication: Rule = ({ records, sourceOf, nameOf }) =>
  records.agreement.flatMap(({ id, status, signedOn, signatures }): Doubt[] => {
    const signed = signedOn && toPartialDate(signedOn).earliest
    if (status !== 'SIGNED' || !signed) return []
    const supporting = [signedOn, ...signatures].flatMap(({ evidence }) =>
      evidence.filter(({ stance }) => stance === 'SUPPORTS'),
    )
    return [...citedSources(supporting)].flatMap((source): Doubt[] => {
      const publishedOn = sourceOf(source)?.publishedOn
      const published = publishedOn && toPartialDate(publishedOn).latest
      if (!published || published >= signed) return []
      return [
        {
          code: 'SIGNED_AFTER_PUBLICATION',
          record: id,
          path: ['signedOn'],
          other: source,
          vi: `Ngày ký ${signedOn.edtf} muộn hơn ngày đăng ${publishedOn.edtf} của nguồn “${nameOf(source)}”.`,
          en: `The date of signing, ${signedOn.edtf}, is later than the publication of “${nameOf(source)}” on ${publishedOn.edtf}.`,
        },
      ]
    })
  })
