// What is searched by its words. The indexed text is folded before it is stored (see src/domain/search.ts) and
// is only cut at blanks here: the analyzer that folds by itself leaves out “an”, “to”, “no” and others as
// English stop words, and they are ordinary Vietnamese syllables.
CREATE FULLTEXT INDEX document_words IF NOT EXISTS FOR (n:Document) ON EACH [n.words] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX assignment_words IF NOT EXISTS FOR (n:Assignment) ON EACH [n.words] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX actor_words IF NOT EXISTS FOR (n:ActorName) ON EACH [n.folded] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
