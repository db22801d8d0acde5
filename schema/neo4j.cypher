// Constraints and indexes of the graph in Neo4j. Every import applies them first; each may be run again.

// The state of the graph itself: the pointer to the current version, the versions, and the import lease.
CREATE CONSTRAINT lienket_state_key IF NOT EXISTS FOR (n:LienketState) REQUIRE n.key IS UNIQUE;

// A key is unique over all versions: `version|id`.
CREATE CONSTRAINT lienket_dataset_key IF NOT EXISTS FOR (n:Dataset) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT lienket_organization_key IF NOT EXISTS FOR (n:Organization) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT lienket_group_key IF NOT EXISTS FOR (n:Group) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT lienket_person_key IF NOT EXISTS FOR (n:Person) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT lienket_agreement_key IF NOT EXISTS FOR (n:Agreement) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT lienket_topic_key IF NOT EXISTS FOR (n:Topic) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT lienket_place_key IF NOT EXISTS FOR (n:Place) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT lienket_source_key IF NOT EXISTS FOR (n:Source) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT lienket_evidence_key IF NOT EXISTS FOR (n:Evidence) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT lienket_name_key IF NOT EXISTS FOR (n:Name) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT lienket_alias_key IF NOT EXISTS FOR (n:Alias) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT lienket_document_key IF NOT EXISTS FOR (n:Document) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT lienket_remark_key IF NOT EXISTS FOR (n:Remark) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT lienket_code_key IF NOT EXISTS FOR (n:Code) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT lienket_issue_key IF NOT EXISTS FOR (n:Issue) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT lienket_record_key IF NOT EXISTS FOR (n:Record) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT lienket_vocabulary_key IF NOT EXISTS FOR (n:Vocabulary) REQUIRE n.key IS UNIQUE;

// Lists of a whole version, and its removal.
CREATE INDEX lienket_dataset_version IF NOT EXISTS FOR (n:Dataset) ON (n.version);
CREATE INDEX lienket_organization_version IF NOT EXISTS FOR (n:Organization) ON (n.version);
CREATE INDEX lienket_group_version IF NOT EXISTS FOR (n:Group) ON (n.version);
CREATE INDEX lienket_person_version IF NOT EXISTS FOR (n:Person) ON (n.version);
CREATE INDEX lienket_agreement_version IF NOT EXISTS FOR (n:Agreement) ON (n.version);
CREATE INDEX lienket_topic_version IF NOT EXISTS FOR (n:Topic) ON (n.version);
CREATE INDEX lienket_place_version IF NOT EXISTS FOR (n:Place) ON (n.version);
CREATE INDEX lienket_source_version IF NOT EXISTS FOR (n:Source) ON (n.version);
CREATE INDEX lienket_evidence_version IF NOT EXISTS FOR (n:Evidence) ON (n.version);
CREATE INDEX lienket_name_version IF NOT EXISTS FOR (n:Name) ON (n.version);
CREATE INDEX lienket_alias_version IF NOT EXISTS FOR (n:Alias) ON (n.version);
CREATE INDEX lienket_document_version IF NOT EXISTS FOR (n:Document) ON (n.version);
CREATE INDEX lienket_remark_version IF NOT EXISTS FOR (n:Remark) ON (n.version);
CREATE INDEX lienket_code_version IF NOT EXISTS FOR (n:Code) ON (n.version);
CREATE INDEX lienket_issue_version IF NOT EXISTS FOR (n:Issue) ON (n.version);
CREATE INDEX lienket_record_version IF NOT EXISTS FOR (n:Record) ON (n.version);
CREATE INDEX lienket_vocabulary_version IF NOT EXISTS FOR (n:Vocabulary) ON (n.version);

// Lookups by something other than the key; their values begin with the version where they are keys.
CREATE INDEX lienket_evidence_fact IF NOT EXISTS FOR (n:Evidence) ON (n.fact);
CREATE INDEX lienket_evidence_subjectkey IF NOT EXISTS FOR (n:Evidence) ON (n.subjectKey);
CREATE INDEX lienket_name_lookup IF NOT EXISTS FOR (n:Name) ON (n.lookup);
CREATE INDEX lienket_name_entitykey IF NOT EXISTS FOR (n:Name) ON (n.entityKey);
CREATE INDEX lienket_agreement_signedonearliest IF NOT EXISTS FOR (n:Agreement) ON (n.signedOnEarliest);
CREATE INDEX lienket_issue_recordkey IF NOT EXISTS FOR (n:Issue) ON (n.recordKey);
CREATE INDEX lienket_issue_otherkey IF NOT EXISTS FOR (n:Issue) ON (n.otherKey);

// Names without diacritics. No stop words: "a", "do" and "the" are Vietnamese words once folded.
CREATE FULLTEXT INDEX lienket_name_folded IF NOT EXISTS FOR (n:Name) ON EACH [n.folded]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };

// What the search reads: the folded words of every name, title and number, cut by the importer and by nothing else.
CREATE FULLTEXT INDEX lienket_name_words IF NOT EXISTS FOR (n:Name) ON EACH [n.words, n.version]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
