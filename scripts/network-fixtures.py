#!/usr/bin/env python3
"""Writes what the networks and measures of the service are checked against: test/network/known.json and shipped.json.

    python3 -m venv nx && nx/bin/pip install networkx==3.6.1 pyyaml numpy scipy
    nx/bin/python scripts/network-fixtures.py && npx biome format --write test/network

Known graphs are NetworkX's own. The shipped networks are projected here from seeds/ a second time, in Python and straight from the
YAML files, so that edges, weights and measures come from nothing of the service. Run it again after a change of the seeds: the tests
say when.
"""
import json
from itertools import combinations
from pathlib import Path

import networkx as nx
import yaml

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "test" / "network"


def measures(graph, first=None):
    """Everything that the service computes, by NetworkX's definitions; weights are strengths, distances count edges."""
    partition = [sorted(part) for part in nx.community.louvain_communities(graph, weight="weight", seed=1)]
    simple = graph.to_undirected() if graph.is_directed() else graph
    two_mode = first is not None and 0 < len(first) < len(graph)
    has_edges = graph.number_of_edges() > 0
    return {
        "density": nx.bipartite.density(graph, first) if two_mode else nx.density(graph),
        "components": sorted(sorted(part) for part in nx.connected_components(simple)),
        "degree": dict(graph.degree()),
        "weightedDegree": dict(graph.degree(weight="weight")),
        "betweenness": nx.betweenness_centrality(graph),
        "closeness": nx.closeness_centrality(graph),
        "pageRank": nx.pagerank(graph, tol=1e-12, max_iter=1000, weight="weight"),
        "partition": sorted(partition),
        "modularity": nx.community.modularity(graph, partition, weight="weight") if has_edges else None,
    }


def fixture(graph, first=None):
    graph = nx.relabel_nodes(graph, str)
    first = None if first is None else sorted(str(node) for node in first)
    for _, _, data in graph.edges(data=True):
        data.setdefault("weight", 1)
    return {
        "directed": graph.is_directed(),
        "nodes": sorted(graph),
        "first": first,
        "edges": sorted([*sorted(pair), weight] if not graph.is_directed() else [*pair, weight]
                        for *pair, weight in graph.edges(data="weight")),
        "measures": measures(graph, first),
    }


def weighted(graph, seed):
    """The same graph with weights that differ: 1/2 to 5/2."""
    for index, (a, b) in enumerate(sorted(graph.edges())):
        graph[a][b]["weight"] = ((index * 7 + seed) % 5 + 1) / 2
    return graph


def known():
    karate = nx.karate_club_graph()
    plain = nx.Graph(karate.edges())
    davis = nx.davis_southern_women_graph()
    women = [node for node, data in davis.nodes(data=True) if data["bipartite"] == 0]
    bridge = nx.Graph([(1, 2), (2, 3), (1, 3), (3, 4), (4, 5), (5, 6), (4, 6)])
    apart = nx.disjoint_union_all([nx.path_graph(3), nx.complete_graph(4), nx.empty_graph(2)])
    return {
        "karate club": fixture(plain),
        "karate club, weighted": fixture(karate),
        "path of five": fixture(nx.path_graph(5)),
        "star of seven": fixture(nx.star_graph(6)),
        "ring of six": fixture(nx.cycle_graph(6)),
        "everybody with everybody": fixture(nx.complete_graph(5)),
        "two triangles and a bridge": fixture(bridge),
        "parts and loners": fixture(apart),
        "one node": fixture(nx.empty_graph(1)),
        "two loners": fixture(nx.empty_graph(2)),
        "southern women": fixture(davis, women),
        "random, weighted": fixture(weighted(nx.gnp_random_graph(40, 0.1, seed=3), 2)),
        "directed path": fixture(nx.path_graph(4, create_using=nx.DiGraph)),
        "directed, random, weighted": fixture(weighted(nx.gnp_random_graph(30, 0.08, seed=5, directed=True), 1)),
    }


def agreements():
    for file in sorted((ROOT / "seeds" / "agreements").glob("*.yaml")):
        records = yaml.load(file.read_text("utf-8"), yaml.BaseLoader)
        for record in records if isinstance(records, list) else [records]:
            if record["status"] != "ANNOUNCED":
                yield record


def named(record, stated_only=False):
    """Organizations of an agreement with their sides; groups that the source leaves unlisted are none."""
    return [(party["organization"], party["side"]) for party in record["parties"]
            if "organization" in party and not (stated_only and party.get("identification") == "INFERRED")]


def add(graph, a, b, agreement, weight):
    if not graph.has_edge(a, b):
        graph.add_edge(a, b, weight=0, agreements=set())
    edge = graph[a][b]
    if agreement not in edge["agreements"]:
        edge["agreements"].add(agreement)
        edge["weight"] += weight


def organizations(weight, stated_only=False):
    graph = nx.Graph()
    for record in agreements():
        parties = named(record, stated_only)
        graph.add_nodes_from(name for name, _ in parties)
        for (a, side), (b, other) in combinations(parties, 2):
            if side != other and a != b:
                add(graph, a, b, record["id"], weight(len({name for name, _ in parties})))
    return graph


def two_mode(others_of):
    graph, first = nx.Graph(), set()
    for record in agreements():
        others = others_of(record)
        graph.add_nodes_from(others)
        for name, _ in named(record):
            first.add(name)
            graph.add_node(name)
            for other in others:
                add(graph, name, other, record["id"], 1)
    return graph, first


def people():
    graph = nx.Graph()
    for record in agreements():
        signers = sorted({signature["person"] for signature in record.get("signatures", [])})
        graph.add_nodes_from(signers)
        for a, b in combinations(signers, 2):
            add(graph, a, b, record["id"], 1)
    return graph


def traced(graph, first=None):
    ties = {"|".join(sorted((a, b))): sorted(data["agreements"]) for a, b, data in graph.edges(data=True)}
    return {**fixture(graph, first), "agreements": ties}


def shipped():
    return {
        "ORGANIZATIONS": traced(organizations(lambda n: 1)),
        "ORGANIZATIONS NEWMAN": traced(organizations(lambda n: 1 / (n - 1))),
        "ORGANIZATIONS STATED": traced(organizations(lambda n: 1, stated_only=True)),
        "ORGANIZATIONS_AGREEMENTS": traced(*two_mode(lambda record: [record["id"]])),
        "ORGANIZATIONS_TOPICS": traced(
            *two_mode(lambda record: sorted({topic["topic"] for topic in record.get("topics", [])}))),
        "PEOPLE": traced(people()),
    }


def rounded(value):
    if isinstance(value, float):
        return round(value, 12)
    if isinstance(value, dict):
        return {key: rounded(inner) for key, inner in value.items()}
    return [rounded(inner) for inner in value] if isinstance(value, list) else value


def write(name, content):
    (OUT / name).write_text(json.dumps(rounded(content), ensure_ascii=False, indent=1, sort_keys=True) + "\n", "utf-8")


if __name__ == "__main__":
    write("known.json", known())
    write("shipped.json", shipped())
