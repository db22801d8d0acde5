#!/usr/bin/env python3
"""Opens files that the service exports with the libraries that researchers use, and prints what those read, as JSON.

    python3 -m venv .venv && .venv/bin/pip install -r scripts/requirements.txt
    .venv/bin/python scripts/read-exports.py FILE...

NetworkX reads .gexf, .graphml and node-link .json; igraph reads .graphml. The tests compare the answer with what was exported.
"""
import json
import math
import sys
from pathlib import Path

import igraph
import networkx as nx


def known(attributes):
    """Without what is missing: igraph fills gaps of a column with empty text or NaN."""
    return {
        name: value
        for name, value in attributes.items()
        if value is not None and value != "" and not (isinstance(value, float) and math.isnan(value))
    }


def networkx_edges(graph):
    """Of several edges between the same two, the id is the key."""
    if not graph.is_multigraph():
        return [[source, target, known(data)] for source, target, data in graph.edges(data=True)]
    edges = graph.edges(keys=True, data=True)
    return [[source, target, {"id": key, **known(data)}] for source, target, key, data in edges]


def seen_by_networkx(graph):
    modes = {mode for _, mode in graph.nodes(data="bipartite")}
    two_mode = modes == {0, 1}
    return {
        "directed": graph.is_directed(),
        "multigraph": graph.is_multigraph(),
        "graph": {name: value for name, value in graph.graph.items() if isinstance(value, (str, int, float))},
        "nodes": {node: known(data) for node, data in graph.nodes(data=True)},
        "edges": networkx_edges(graph),
        "twoModes": two_mode
        and nx.bipartite.is_bipartite_node_set(graph, [n for n, mode in graph.nodes(data="bipartite") if mode == 0]),
    }


def seen_by_igraph(graph):
    ids = graph.vs["id"] if len(graph.vs) else []
    two_mode = "type" in graph.vs.attributes()
    return {
        "directed": graph.is_directed(),
        "graph": {name: graph[name] for name in graph.attributes()},
        "nodes": {vertex["id"]: known(vertex.attributes()) for vertex in graph.vs},
        "edges": [[ids[edge.source], ids[edge.target], known(edge.attributes())] for edge in graph.es],
        "twoModes": two_mode and all(graph.vs[e.source]["type"] != graph.vs[e.target]["type"] for e in graph.es),
        "projections": [part.vcount() for part in graph.bipartite_projection()] if two_mode else None,
    }


def node_link(path):
    return nx.node_link_graph(json.loads(path.read_text(encoding="utf-8")))


READERS = {
    ".gexf": {"networkx": lambda path: seen_by_networkx(nx.read_gexf(path))},
    ".graphml": {
        "networkx": lambda path: seen_by_networkx(nx.read_graphml(path)),
        "igraph": lambda path: seen_by_igraph(igraph.Graph.Read_GraphML(str(path))),
    },
    ".json": {"networkx": lambda path: seen_by_networkx(node_link(path))},
}

seen = {
    path.name: {library: read(path) for library, read in READERS[path.suffix].items()}
    for path in map(Path, sys.argv[1:])
}
json.dump(seen, sys.stdout, ensure_ascii=False)
