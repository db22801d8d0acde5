import { reportsOf } from '../cited.ts'
import { unknownEnds } from '../known-dates.ts'
import type { Doubt, Rule } from './doubt.ts'

const ENDS = {
  start: { vi: 'Không rõ ngày bắt đầu thời hạn.', en: 'When its period starts is not known.' },
  end: { vi: 'Không rõ ngày hết thời hạn.', en: 'When its period ends is not known.' },
} as const

/** Agreements whose period is not known at both ends. */
export const unknownPeriods: Rule = ({ records }) =>
  records.agreement.flatMap(({ id: record, period }): Doubt[] => {
    const [missing, other] = unknownEnds(period)
    if (!missing) return []
    const at = { code: 'PERIOD_UNKNOWN', record } as const
    if (!other) return [{ ...at, path: ['period', missing], ...ENDS[missing] }]
    return [{ ...at, path: ['period'], vi: 'Không rõ thời hạn.', en: 'Its period is not known.' }]
  })

/** Agreements of which no topic is recorded. */
export const missingTopics: Rule = ({ records }) =>
  records.agreement
    .filter(({ topics }) => topics.length === 0)
    .map(({ id }) => ({
      code: 'TOPIC_MISSING',
      record: id,
      path: ['topics'],
      vi: 'Không có chủ đề nào được ghi.',
      en: 'No topic is recorded.',
    }))

/** Agreements of which no report was read to its end. */
export const partlyReadSources: Rule = ({ records, sourceOf }) =>
  records.agreement
    .filter((record) => !reportsOf(record).some((source) => sourceOf(source)?.readInFull))
    .map(({ id }) => ({
      code: 'SOURCE_PARTLY_READ',
      record: id,
      path: [],
      vi: 'Không nguồn nào đưa tin về thỏa thuận này được đọc hết.',
      en: 'None of the sources that report it was read in full.',
    }))

/** Parties that the sources leave unlisted. */
export const groups: Rule = ({ records }) =>
  records.agreement.flatMap(({ id, parties }) =>
    parties.flatMap(({ group }, index): Doubt[] =>
      group
        ? [
            {
              code: 'PARTY_IS_GROUP',
              record: id,
              path: ['parties', index],
              vi: `“${group.name}” là một nhóm mà nguồn không kể từng thành viên.`,
              en: `“${group.name}” is a group whose members the sources leave unlisted.`,
            },
          ]
        : [],
    ),
  )

/** Parties that the editors identified. */
export const inferredParties: Rule = ({ records, nameOf }) =>
  records.agreement.flatMap(({ id, parties }) =>
    parties.flatMap(({ organization, group, nameAsWritten, identification }, index): Doubt[] => {
      if (identification !== 'INFERRED') return []
      const name = group?.name ?? nameOf(organization ?? '')
      return [
        {
          code: 'PARTY_INFERRED',
          record: id,
          path: ['parties', index],
          ...(organization ? { other: organization } : {}),
          vi: `Bên ${name} được suy ra từ “${nameAsWritten}”.`,
          en: `The party ${name} is inferred from “${nameAsWritten}”.`,
        },
      ]
    }),
  )
