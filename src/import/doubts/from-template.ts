import type { Rule } from './doubt.ts'

/** Records that were begun with a template and not filled in to the end. */
export const textOfTemplates: Rule = ({ placeholders }) =>
  placeholders.map(({ record, path, value }) => ({
    code: 'FROM_TEMPLATE',
    record,
    path,
    vi: `“${value}” là chữ của mẫu, cần thay.`,
    en: `“${value}” is still the text of the template.`,
  }))
