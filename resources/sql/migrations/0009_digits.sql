-- Any digits inside a number (storage.md "Search"): the numbers of each record with search fields for them, one blank between two, in triples.
-- A row's number holds kind and row (app/archive/searchindex.h). The text itself is nowhere kept, so that it has to be given again to be deleted.
CREATE VIRTUAL TABLE search_digits USING fts5(digits, tokenize = 'trigram', content = '', columnsize = 0, detail = none);
