-- The full-text tables of 0001 as sqlite-utils and Datasette look for them: by the words content="…" spelled just so.
-- The runner fills them anew. `quotes_fts` takes its words from a view with the ids of `quotes`; the comment within it
-- stays in the schema, and is what finds it for that table too.
DROP TABLE articles_fts;
--> statement-breakpoint
CREATE VIRTUAL TABLE articles_fts USING fts5(
	headline,
	text,
	content="articles",
	content_rowid="id",
	tokenize="porter unicode61 remove_diacritics 2"
);
--> statement-breakpoint
DROP TABLE quotes_fts;
--> statement-breakpoint
CREATE VIRTUAL TABLE quotes_fts USING fts5(
	/* searches quotes: as good as content="quotes" */
	text,
	speaker,
	title,
	occasion,
	content="quotes_searched",
	content_rowid="quote_id",
	tokenize="porter unicode61 remove_diacritics 2"
);
