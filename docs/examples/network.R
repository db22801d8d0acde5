# Reads networks that the service exported as GraphML with igraph, draws one, and projects one of two modes.
# curl -o partners.graphml 'http://localhost:4000/export/network.graphml?partyClassification=PROVINCIAL_FEDERATION'
# curl -o topics.graphml 'http://localhost:4000/export/network.graphml?projection=ORGANIZATIONS_TOPICS'
library(igraph)

graph <- read_graph("partners.graphml", format = "graphml")
summary(E(graph)$weight) # strengths: agreements that two organizations share

V(graph)$strength <- strength(graph)
communities <- cluster_louvain(graph, resolution = 1)
head(sort(setNames(V(graph)$strength, V(graph)$label), decreasing = TRUE), 5)
# Betweenness takes weights for distances: leave strengths out of it.
head(sort(setNames(betweenness(graph, weights = NA, normalized = TRUE), V(graph)$label), decreasing = TRUE), 5)

set.seed(1) # the same picture each time
png("partners.png", width = 1600, height = 1200)
plot(graph,
  vertex.label = V(graph)$shortLabel, vertex.size = 3 + 2 * V(graph)$strength,
  vertex.color = membership(communities), edge.width = E(graph)$weight
)
invisible(dev.off())

# A network of two modes is bipartite for igraph: its vertices have the logical attribute `type`.
topics <- read_graph("topics.graphml", format = "graphml")
V(topics)$name <- V(topics)$id
by_organization <- bipartite_projection(topics)$proj1 # weight: topics that two organizations share
cat(vcount(by_organization), "organizations,", sum(V(topics)$type), "topics\n")
E(by_organization)[weight == max(weight)]
