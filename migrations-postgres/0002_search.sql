-- The words of quotes and articles. Whoever writes gives them as runs of letters and digits, in lower case and without accents;
-- they are found by their stems, whatever word it is. A tsvector holds so many positions of so many words only, so a long text is
-- several parts of 2,000 words, which overlap.
CREATE TEXT SEARCH DICTIONARY onrecord_stem (TEMPLATE = pg_catalog.snowball, LANGUAGE = porter);
--> statement-breakpoint
CREATE TEXT SEARCH CONFIGURATION onrecord (PARSER = pg_catalog."default");
--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION onrecord ADD MAPPING FOR
  asciiword, word, numword, asciihword, hword, numhword, hword_asciipart, hword_part, hword_numpart,
  email, url, url_path, host, file, version, int, uint, float, sfloat
  WITH onrecord_stem;
--> statement-breakpoint
CREATE TABLE article_search (
  article_id bigint NOT NULL REFERENCES articles (id) ON DELETE RESTRICT,
  part bigint NOT NULL,
  -- How many parts its text has.
  parts bigint NOT NULL,
  -- A: the text; B: the headline, in the first part.
  words tsvector NOT NULL,
  PRIMARY KEY (article_id, part)
);
--> statement-breakpoint
CREATE INDEX article_search_by_words ON article_search USING gin (words);
--> statement-breakpoint
CREATE INDEX article_search_of_many ON article_search (article_id) WHERE parts > 1;
--> statement-breakpoint
CREATE TABLE quote_search (
  quote_id bigint NOT NULL REFERENCES quotes (id) ON DELETE RESTRICT,
  part bigint NOT NULL,
  parts bigint NOT NULL,
  -- A: the text; in the first part B: who said it and who passed it on, C: their titles, D: the occasion.
  words tsvector NOT NULL,
  PRIMARY KEY (quote_id, part)
);
--> statement-breakpoint
CREATE INDEX quote_search_by_words ON quote_search USING gin (words);
--> statement-breakpoint
CREATE INDEX quote_search_of_many ON quote_search (quote_id) WHERE parts > 1;
--> statement-breakpoint
-- The stems in articles, and in how many of them each is: what a mistyped word is compared with.
CREATE TABLE article_terms (
  term text COLLATE "C" PRIMARY KEY,
  articles bigint NOT NULL
);
--> statement-breakpoint
-- Has a row while a copy into this database is going on or was stopped: until it is finished this is no archive yet.
CREATE TABLE copy_going_on (
  id bigint PRIMARY KEY CHECK (id = 1),
  begun_at timestamptz NOT NULL DEFAULT now()
);
