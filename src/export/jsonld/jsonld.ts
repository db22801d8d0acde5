import { typeOfId } from '../../model/id.ts'
import { MODELS } from '../../model/record.ts'
import type { About } from '../about.ts'
import { agreementNode } from './agreement.ts'
import { datasetNode } from './dataset.ts'
import { organizationNode } from './organization.ts'
import { personNode } from './person.ts'
import { placeNode } from './place.ts'
import { sourceNode } from './source.ts'
import { contextFor, Iris, type Node } from './terms.ts'
import { topicNode, topicScheme } from './topic.ts'
import { vocabularyNodes } from './vocabularies.ts'

/** The node of a record, as the dataset keeps it: what has its default value is not written there. */
function nodeOf(iris: Iris, json: string, about: About): Node | null {
  const value = JSON.parse(json) as { id: string }
  const type = typeOfId(value.id)
  if (type === 'organization') return organizationNode(iris, MODELS.organization.parse(value))
  if (type === 'person') return personNode(iris, MODELS.person.parse(value))
  if (type === 'agreement') return agreementNode(iris, MODELS.agreement.parse(value))
  if (type === 'topic') return topicNode(iris, MODELS.topic.parse(value))
  if (type === 'place') return placeNode(iris, MODELS.place.parse(value))
  if (type === 'source') return sourceNode(iris, MODELS.source.parse(value))
  return type === 'dataset' ? datasetNode(iris, MODELS.dataset.parse(value), about) : null
}

/** The dataset in ORG, SKOS, PROV and schema.org: one node a line, its context in the file, so that no network is needed. */
export async function* jsonld(
  records: AsyncIterable<string>,
  about: About,
  baseIri: string,
): AsyncGenerator<string> {
  const iris = new Iris(baseIri)
  yield `{"@context":${JSON.stringify(contextFor(baseIri))},\n"@graph":[\n${JSON.stringify(topicScheme)}`
  for (const node of vocabularyNodes()) yield `,\n${JSON.stringify(node)}`
  for await (const json of records) {
    const node = nodeOf(iris, json, about)
    if (node) yield `,\n${JSON.stringify(node)}`
  }
  yield '\n]}\n'
}
