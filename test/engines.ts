const LEFT_OUT = `
****************************************************************************
*  NEO4J_URI is not set: EVERY TEST ON NEO4J IS LEFT OUT of this run.      *
*  With one started for the run:                                           *
*      node scripts/neo4j.mjs run -- npm test                              *
****************************************************************************
`

const say = () => {
  if (!process.env['NEO4J_URI']) process.stderr.write(LEFT_OUT)
}

/** Says before and after the tests which engine they left out. */
export default function setup() {
  say()
  return say
}
