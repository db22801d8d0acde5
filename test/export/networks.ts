import type { About } from '../../src/export/about.ts'
import type { Network, NetworkEdge, NetworkNode } from '../../src/network/network.ts'

const node = (id: string, more: Partial<NetworkNode> = {}): NetworkNode => ({
  id,
  type: 'Organization',
  label: `Liên đoàn Lao động ${id}`,
  shortLabel: id,
  mode: null,
  rolledUpFrom: [],
  attributes: { nameEn: null, memberCount: null, latitude: null },
  ...more,
})

const edge = (source: string, target: string, more: Partial<NetworkEdge> = {}): NetworkEdge => ({
  id: `${source}|${more.kind ?? 'SHARED_AGREEMENT'}|${target}`,
  source,
  target,
  kind: 'SHARED_AGREEMENT',
  weight: 1,
  agreements: [],
  facts: [],
  earliest: null,
  latest: null,
  intervals: [],
  attributes: { role: null },
  ...more,
})

/** Everything that trips a writer or a reader: signs of XML and CSV, lists, half-known dates, nulls, numbers that look whole. */
export const awkward: Network = {
  directed: false,
  nodes: [
    node('organization:a', {
      label: `Ban "Tuyên giáo" <Đảng> & 'Đoàn'; -- a,b\n=1+1`,
      rolledUpFrom: ['organization:a1', 'organization:a2'],
      attributes: { nameEn: 'A\tB', memberCount: 4, latitude: 21 },
    }),
    node('organization:b', { attributes: { nameEn: '', memberCount: null, latitude: 10.5 } }),
    node('organization:c', { label: 'Chữ \u{1F91D} và \u0001' }),
  ],
  edges: [
    edge('organization:a', 'organization:b', {
      weight: 0.25,
      agreements: ['agreement:x', 'agreement:y'],
      facts: ['agreement:x#parties.organization:a'],
      earliest: '2022-01-01',
      latest: '2027-12-31',
      intervals: [{ earliest: '2022-01-01', latest: '2027-12-31', edtf: '2022/2027' }],
    }),
    edge('organization:a', 'organization:c', {
      earliest: '2013-01-01',
      intervals: [
        { earliest: '2013-01-01', latest: '2014-12-31', edtf: '2013/2014' },
        { earliest: '2019-05-01', latest: null, edtf: '2019-05/' },
      ],
    }),
    edge('organization:b', 'organization:c', { attributes: { role: 'Chủ tịch; "Bí thư"' } }),
  ],
  droppedLoops: 2,
  undatedCount: 3,
}

/** Several edges between the same two, in both directions. */
export const parallel: Network = {
  ...awkward,
  directed: true,
  edges: [
    edge('organization:a', 'organization:b', { kind: 'PART_OF' }),
    edge('organization:a', 'organization:b', { kind: 'SUCCEEDED_BY' }),
    edge('organization:b', 'organization:a', { kind: 'PART_OF' }),
  ],
}

export const empty: Network = { directed: false, nodes: [], edges: [], droppedLoops: 0, undatedCount: 0 }

export const about: About = {
  title: 'Thỏa thuận <công đoàn> -- thử',
  release: '2026.11',
  version: '0123456789abcdef',
  releasedOn: '2026-11-22',
  creators: ['Nhóm biên tập & bạn'],
  license: 'CC-BY-4.0 (https://creativecommons.org/licenses/by/4.0/)',
  citation: 'Nhóm biên tập (2026). Thỏa thuận.',
  request: 'network.gexf?projection=ORGANIZATIONS',
  leftOut: { droppedLoops: 2, undatedCount: 3 },
}

export const textOf = (parts: Iterable<string>): string => [...parts].join('')
