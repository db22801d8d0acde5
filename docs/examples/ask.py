#!/usr/bin/env python3
"""Asks the service a question in GraphQL, with nothing but Python.

    python ask.py http://localhost:4000
"""
import json
import sys
from urllib.request import Request, urlopen

PARTNERS = """
query Partners($name: String!) {
  organization(name: $name) {
    name
    partners(first: 20) {
      totalCount
      edges { node { name } agreements { id title } }
    }
  }
}
"""


def ask(service, query, **variables):
    body = json.dumps({"query": query, "variables": variables}).encode()
    with urlopen(Request(f"{service}/graphql", body, {"content-type": "application/json"})) as response:
        answer = json.load(response)
    # An error has a code (NOT_FOUND, AMBIGUOUS, BAD_INPUT …) and a message that says what to do.
    for error in answer.get("errors", []):
        raise SystemExit(f"{error['extensions']['code']}: {error['message']}")
    return answer["data"]


organization = ask(sys.argv[1], PARTNERS, name="ldld ha noi")["organization"]
print(organization["name"], organization["partners"]["totalCount"])
for edge in organization["partners"]["edges"]:
    print("-", edge["node"]["name"], [agreement["id"] for agreement in edge["agreements"]])
