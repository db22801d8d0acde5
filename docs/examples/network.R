# Reads a network that the service exported as GraphML with igraph, and draws it.
# curl -o partners.graphml 'http://localhost:4000/export/network.graphml?partyClassification=PROVINCIAL_FEDERATION'
library(igraph)

graph <- read_graph("partners.graphml", format = "graphml")
E(graph)$weight # strengths: agreements that two organizations share

V(graph)$strength <- strength(graph)
communities <- cluster_louvain(graph, resolution = 1)
head(sort(setNames(V(graph)$strength, V(graph)$label), decreasing = TRUE), 5)
# Betweenness takes weights for distances: leave strengths out of it.
head(sort(setNames(betweenness(graph, weights = NA, normalized = TRUE), V(graph)$label), decreasing = TRUE), 5)

png("partners.png", width = 1600, height = 1200)
plot(graph,
  vertex.label = V(graph)$shortLabel, vertex.size = 3 + 2 * V(graph)$strength,
  vertex.color = membership(communities), edge.width = E(graph)$weight
)
dev.off()

# A network of two modes is bipartite for igraph: its vertices have the logical attribute `type`.
# topics <- read_graph("topics.graphml", format = "graphml")  # …network.graphml?projection=ORGANIZATIONS_TOPICS
# by_organization <- bipartite_projection(topics)$proj1
