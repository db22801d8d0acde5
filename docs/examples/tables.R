# Reads a list of agreements as a table, and asks a question in GraphQL. R needs a UTF-8 locale, which is the rule.
# Rscript tables.R http://localhost:4000
service <- commandArgs(trailingOnly = TRUE)[1]

# Dates are texts as far as they are known: "2022-05-20", "2019", "2019/2020"; what is not known is empty.
agreements <- read.csv(paste0(service, "/export/agreements.csv?status=SIGNED"),
  fileEncoding = "UTF-8-BOM", colClasses = "character", na.strings = ""
)
year <- substr(agreements$signedOnEarliest, 1, 4)
year[year != substr(agreements$signedOnLatest, 1, 4)] <- NA
cat(nrow(agreements), "agreements,", sum(is.na(year)), "without a known year\n")
table(year)

# In NDJSON lists are lists; in CSV they are joined by "; ".
lists <- jsonlite::stream_in(url(paste0(service, "/export/agreements.ndjson?status=SIGNED")), verbose = FALSE)
head(sort(table(unlist(lists$topicLabels)), decreasing = TRUE), 5)

question <- '{ organization(name: "ldld ha noi") { partners(first: 20) { edges { node { name } agreements { id } } } } }'
answer <- jsonlite::fromJSON(paste0(service, "/graphql?query=", URLencode(question, reserved = TRUE)))
answer$data$organization$partners$edges$node$name
