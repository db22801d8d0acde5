#!/usr/bin/env python3
"""Measures a network that the service exported as GEXF with NetworkX, and holds it against the measures in the file.

    python measure.py partners.gexf

Needs networkx and scipy.
"""
import sys

import networkx as nx

graph = nx.read_gexf(sys.argv[1])

computed = {
    "degree": dict(graph.degree()),
    "weightedDegree": dict(graph.degree(weight="weight")),
    "betweenness": nx.betweenness_centrality(graph),
    "closeness": nx.closeness_centrality(graph),
    "pageRank": nx.pagerank(graph, tol=1e-12, max_iter=1000),
}
for measure, values in computed.items():
    for node, value in values.items():
        assert abs(graph.nodes[node][measure] - value) < 1e-9, (measure, node)

print(f"{graph.number_of_nodes()} nodes, {graph.number_of_edges()} edges, density {nx.density(graph):.4f}, "
      f"{nx.number_connected_components(graph)} components")
for node, weighted in sorted(computed["weightedDegree"].items(), key=lambda item: (-item[1], item[0]))[:5]:
    print(f"{graph.nodes[node]['label']}: {weighted:g} ({graph.degree(node)} partners), "
          f"betweenness {computed['betweenness'][node]:.4f}")
for source, target, edge in graph.edges(data=True):
    if edge["weight"] > 1:
        print(f"{graph.nodes[source]['label']} – {graph.nodes[target]['label']}: {edge['agreements']}")
