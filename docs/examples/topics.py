#!/usr/bin/env python3
"""Reads the network of organizations and topics, and lists the organizations that share most topics.

    python topics.py topics.graphml
"""
import sys

import networkx as nx
from networkx.algorithms import bipartite

graph = nx.read_graphml(sys.argv[1])
organizations = [node for node, mode in graph.nodes(data="bipartite") if mode == 0]
shared = bipartite.weighted_projected_graph(graph, organizations)
print(len(organizations), "organizations,", graph.number_of_nodes() - len(organizations), "topics")
for one, other, topics in sorted(shared.edges(data="weight"), key=lambda edge: (-edge[2], *sorted(edge[:2])))[:5]:
    print(f"{graph.nodes[one]['shortLabel']} – {graph.nodes[other]['shortLabel']}: {topics}")
