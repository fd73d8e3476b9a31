-- Full-text search. Both tables are of FTS5's external-content kind: they hold the index, and read the words from
-- `articles` and from the view `quotes_searched` (objects.sql). The writer fills them; `rebuild` fills them anew.
CREATE VIRTUAL TABLE articles_fts USING fts5(
	headline,
	text,
	content = 'articles',
	content_rowid = 'id',
	tokenize = 'porter unicode61 remove_diacritics 2'
);
--> statement-breakpoint
CREATE VIRTUAL TABLE quotes_fts USING fts5(
	text,
	speaker,
	title,
	occasion,
	content = 'quotes_searched',
	content_rowid = 'quote_id',
	tokenize = 'porter unicode61 remove_diacritics 2'
);
