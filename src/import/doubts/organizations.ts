import type { OrganizationRecord } from '../../model/organization.ts'
import type { Doubt, Rule } from './doubt.ts'

const TIES = {
  partOf: {
    vi: (name: string) => `Việc thuộc ${name} do ban biên tập suy ra.`,
    en: (name: string) => `The editors concluded that it is part of ${name}.`,
  },
  succeededBy: {
    vi: (name: string) => `Việc được ${name} kế tục do ban biên tập suy ra.`,
    en: (name: string) => `The editors concluded that ${name} followed it.`,
  },
} as const

type Field = keyof typeof TIES
const FIELDS: readonly Field[] = ['partOf', 'succeededBy']

const tiesOf = (record: OrganizationRecord) =>
  FIELDS.flatMap((field) => record[field].map((tie, index) => ({ ...tie, path: [field, index], field })))

/** Memberships and successions that the editors concluded. */
export const inferredTies: Rule = ({ records, nameOf }) =>
  records.organization.flatMap((record) =>
    tiesOf(record)
      .filter(({ identification }) => identification === 'INFERRED')
      .map(
        ({ field, path, organization }): Doubt => ({
          code: 'TIE_INFERRED',
          record: record.id,
          path,
          other: organization,
          vi: TIES[field].vi(nameOf(organization)),
          en: TIES[field].en(nameOf(organization)),
        }),
      ),
  )
