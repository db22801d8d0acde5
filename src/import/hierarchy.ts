type Edges = ReadonlyMap<string, readonly string[]>

/** What is reached from an id and was not seen before, each after all that it leads to. A chain may be long: no recursion. */
function* finished(edges: Edges, from: string, seen: Set<string>): Generator<string> {
  if (seen.has(from)) return
  seen.add(from)
  const open = [{ id: from, at: 0 }]
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const next = edges.get(top.id)?.[top.at++]
    if (next === undefined) {
      open.pop()
      yield top.id
    } else if (!seen.has(next)) {
      seen.add(next)
      open.push({ id: next, at: 0 })
    }
  }
}

function reversed(edges: Edges): Edges {
  const back = new Map<string, string[]>()
  for (const [from, to] of edges) {
    for (const id of to) {
      const known = back.get(id)
      if (known) known.push(from)
      else back.set(id, [from])
    }
  }
  return back
}

/** A name for the circle of each id: two ids have the same one exactly where each leads to the other (Kosaraju). */
export function circles(edges: Edges): ReadonlyMap<string, string> {
  const seen = new Set<string>()
  const order = [...edges.keys()].flatMap((id) => [...finished(edges, id, seen)])
  const back = reversed(edges)
  const found = new Set<string>()
  const circleOf = new Map<string, string>()
  for (const id of order.reverse()) for (const member of finished(back, id, found)) circleOf.set(member, id)
  return circleOf
}
