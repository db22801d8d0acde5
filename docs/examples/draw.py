#!/usr/bin/env python3
"""Draws a network of organizations that the service exported as GEXF: as a picture with title, legend and citation.

    python draw.py partners.gexf partners.png [TITLE]

Nodes are as large as their weighted degree and coloured by kind of organization, edges as wide as their weight. Each
component has a place of its own, the largest first. Needs networkx, scipy and matplotlib (scripts/requirements.txt).
"""
import hashlib
import sys
import textwrap
import unicodedata
import xml.etree.ElementTree as ElementTree

import matplotlib

matplotlib.use("Agg")
import matplotlib.patheffects as effects
import matplotlib.pyplot as plt
import networkx as nx
import numpy as np

TITLE = "Đối tác của các LĐLĐ tỉnh, thành phố / Partners of the provincial federations"
# Kinds of organizations that are near each other; colours that people with colour blindness tell apart (Okabe and Ito).
KINDS = {
    "LĐLĐ tỉnh, thành phố / provincial federation": ("#D55E00", {"PROVINCIAL_FEDERATION"}),
    "Công đoàn khác / other union": ("#E69F00", {"CONFEDERATION", "INDUSTRY_UNION", "FOREIGN_UNION", "UNION_BODY"}),
    "Đảng, đoàn thể / Party, mass organization": ("#CC79A7", {"PARTY_COMMITTEE", "MASS_ORGANIZATION"}),
    "Báo chí, ngân hàng / press, bank": ("#009E73", {"PRESS", "BANK"}),
    "Cơ quan nhà nước và nơi khác / State body and others": ("#56B4E9", set()),
}
SHELF = 15  # inches of width that components share
CELL = {1: (2.1, 1.3), 2: (3.0, 1.3), 3: (4.6, 1.3), 4: (4.8, 2.5)}
LARGE = (5.2, 3.2)
MARGIN = 0.75  # inches around a component, for labels


def about(path):
    """What the file says of itself: title, version, citation, request and what was left out, a line each."""
    description = ElementTree.parse(path).find(".//{*}meta/{*}description")
    return description.text.split("\n")


def is_latin(text):
    return all(unicodedata.name(letter, "").startswith("LATIN") for letter in text if letter.isalpha())


def name(node):
    """Its short name; the English one where a source has the name in letters that fonts here have not got."""
    label = node.get("shortLabel") or node["label"]
    return label if is_latin(label) else node.get("nameEn", label)


def kind(node):
    known = (kind for kind, (_, values) in KINDS.items() if node.get("classification") in values)
    return next(known, list(KINDS)[-1])


def laid_out(component):
    """Positions from 0 to 1, the longer axis across."""
    nodes = sorted(component)
    if len(nodes) == 1:
        return {nodes[0]: np.array([0.5, 0.5])}
    found = nx.kamada_kawai_layout(component, weight=None, pos=nx.circular_layout(nodes))
    points = np.array([found[node] for node in nodes])
    points = points - points.mean(axis=0)
    points = points @ np.linalg.svd(points)[2].T
    low, high = points.min(axis=0), points.max(axis=0)
    flat = high - low < 1e-6
    return dict(zip(nodes, np.where(flat, 0.5, (points - low) / np.where(flat, 1, high - low))))


def placed(graph):
    """Every component on shelves, from the largest to the smallest; positions in inches, and the height of it all."""
    components = sorted(nx.connected_components(graph), key=lambda nodes: (-len(nodes), min(nodes)))
    positions, left, top, height = {}, 0.0, 0.0, 0.0
    for nodes in components:
        size = np.array(CELL.get(len(nodes), LARGE))
        if left + size[0] > SHELF + 0.01:
            left, top, height = 0.0, top - height, 0.0
        inner = size - 2 * np.array([MARGIN, MARGIN if len(nodes) > 3 else size[1] / 2])
        for node, at in laid_out(graph.subgraph(nodes)).items():
            positions[node] = np.array([left, top - size[1]]) + (size - inner) / 2 + at * inner
        left, height = left + size[0], max(height, size[1])
    return positions, height - top


def drawn(graph, lines, title):
    positions, height = placed(graph)
    figure, axes = plt.subplots(figsize=(SHELF, height + 2.2))
    axes.set(xlim=(0, SHELF), ylim=(-height, 0))
    axes.set_axis_off()
    figure.subplots_adjust(left=0.01, right=0.99, bottom=1.2 / (height + 2.2), top=1 - 0.7 / (height + 2.2))
    for source, target, weight in graph.edges(data="weight", default=1):
        axes.plot(*zip(positions[source], positions[target]), color="#999999", linewidth=1.6 * weight, zorder=1)
    strength = dict(graph.degree(weight="weight"))
    for node, data in graph.nodes(data=True):
        area = 60 + 110 * strength[node]
        axes.scatter(*positions[node], s=area, color=KINDS[kind(data)][0], edgecolor="white", zorder=2)
        text = axes.annotate(
            "\n".join(textwrap.wrap(name(data), 17)),
            positions[node],
            xytext=(0, -np.sqrt(area) / 2 - 1),
            textcoords="offset points",
            ha="center",
            va="top",
            fontsize=9,
            fontweight="bold" if kind(data) == next(iter(KINDS)) else "normal",
            linespacing=1.15,
            zorder=3,
        )
        text.set_path_effects([effects.withStroke(linewidth=3, foreground="white")])
    return labelled(figure, graph, lines, title)


def labelled(figure, graph, lines, title):
    """With title, legend, and the release, version and citation that the file has."""
    shown = [kind(data) for _, data in graph.nodes(data=True)]
    handles = [
        plt.Line2D([], [], marker="o", linestyle="", markersize=9, color=colour, label=f"{text} ({shown.count(text)})")
        for text, (colour, _) in KINDS.items()
        if text in shown
    ]
    figure.suptitle(title, fontsize=15, fontweight="bold")
    figure.legend(handles=handles, loc="lower center", ncols=3, frameon=False, fontsize=9, bbox_to_anchor=(0.5, 0.055))
    size = "Cỡ nút: bậc có trọng số; độ dày cạnh: số thỏa thuận / Size of a node: weighted degree; width of an edge: agreements"
    cited = next(line for line in lines if line.startswith("Cite as: "))
    figure.text(0.5, 0.045, size, ha="center", fontsize=8.5)
    figure.text(0.5, 0.008, "\n".join(textwrap.wrap(cited, 150)), ha="center", fontsize=8, color="#444444")
    return figure


def fingerprint(graph):
    """Of what the picture shows, so that a test can tell when it is of yesterday."""
    nodes = sorted((node, name(data), kind(data)) for node, data in graph.nodes(data=True))
    edges = sorted((*sorted((source, target)), weight) for source, target, weight in graph.edges(data="weight"))
    return hashlib.sha256(repr((nodes, edges)).encode()).hexdigest()[:16]


def main(source, target, title=TITLE):
    graph, lines = nx.read_gexf(source), about(source)
    figure = drawn(graph, lines, title)
    said = {"Title": title, "Description": "\n".join(lines), "Comment": f"network {fingerprint(graph)}", "Software": None}
    figure.savefig(target, dpi=100, metadata=said)
    print(f"{target}: {graph.number_of_nodes()} nodes, {graph.number_of_edges()} edges, network {fingerprint(graph)}")


if __name__ == "__main__":
    main(*sys.argv[1:])
