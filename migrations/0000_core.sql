CREATE TABLE `article_blocks` (
	`article_id` integer NOT NULL,
	`seq` integer NOT NULL,
	`text` text NOT NULL,
	PRIMARY KEY(`article_id`, `seq`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "article_blocks_text" CHECK(seq >= 0 AND length(text) BETWEEN 1 AND 4096)
) STRICT;
--> statement-breakpoint
CREATE TABLE `article_places` (
	`article_id` integer NOT NULL,
	`seq` integer NOT NULL,
	`name` text NOT NULL,
	`start_char` integer NOT NULL,
	`end_char` integer NOT NULL,
	`exact` text NOT NULL,
	PRIMARY KEY(`article_id`, `seq`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "article_places_span" CHECK(start_char >= 0 AND end_char > start_char AND length(exact) = end_char - start_char),
	CONSTRAINT "article_places_seq" CHECK(seq >= 0)
) STRICT;
--> statement-breakpoint
CREATE INDEX `article_places_by_name` ON `article_places` (`name`,`article_id`);--> statement-breakpoint
CREATE TABLE `article_spans` (
	`article_id` integer NOT NULL,
	`role` text NOT NULL,
	`seq` integer NOT NULL,
	`start_char` integer NOT NULL,
	`end_char` integer NOT NULL,
	`exact` text NOT NULL,
	PRIMARY KEY(`article_id`, `role`, `seq`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "article_spans_span" CHECK(start_char >= 0 AND end_char > start_char AND length(exact) = end_char - start_char),
	CONSTRAINT "article_spans_role" CHECK(role IN ('headline', 'stamp', 'byline', 'dateline', 'agency', 'published', 'body', 'credit_line', 'caption', 'note')),
	CONSTRAINT "article_spans_seq" CHECK(seq >= 0)
) STRICT;
--> statement-breakpoint
CREATE TABLE `articles` (
	`id` integer PRIMARY KEY NOT NULL,
	`sha256` text NOT NULL,
	`text` text NOT NULL,
	`encoding` text NOT NULL,
	`byte_order_mark` integer NOT NULL,
	`source_uri` text,
	`language` text,
	`headline` text,
	`byline` text,
	`dateline` text,
	`agency` text,
	`published_at` text,
	`published_on` text,
	`published_at_basis` text,
	`added_run_id` integer NOT NULL,
	`extracted_run_id` integer,
	FOREIGN KEY (`added_run_id`) REFERENCES `runs`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`extracted_run_id`) REFERENCES `runs`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "articles_id" CHECK(id > 0),
	CONSTRAINT "articles_sha256_hex" CHECK(length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
	CONSTRAINT "articles_text" CHECK(length(text) > 0 AND instr(text, char(0)) = 0),
	CONSTRAINT "articles_encoding" CHECK(length(encoding) > 0 AND byte_order_mark IN (0, 1)),
	CONSTRAINT "articles_published_at" CHECK(published_at IS NULL OR (date(substr(published_at, 1, 10), '+0 days') IS NOT DISTINCT FROM substr(published_at, 1, 10) AND (length(published_at) = 10 OR (published_at GLOB '*-*-*T[0-9][0-9]:[0-9][0-9]*' AND published_at NOT GLOB '* *' AND datetime(published_at) IS NOT NULL)))),
	CONSTRAINT "articles_published_on" CHECK(published_on IS NOT DISTINCT FROM substr(published_at, 1, 10)),
	CONSTRAINT "articles_published_at_basis" CHECK((published_at IS NULL) = (published_at_basis IS NULL) AND (published_at_basis IS NULL OR published_at_basis IN ('stated', 'supplied')))
) STRICT;
--> statement-breakpoint
CREATE INDEX `articles_by_date` ON `articles` (`published_on`,`id`);--> statement-breakpoint
CREATE INDEX `articles_by_agency` ON `articles` (`agency`,`published_on`);--> statement-breakpoint
CREATE UNIQUE INDEX `articles_sha256` ON `articles` (`sha256`);--> statement-breakpoint
CREATE TABLE `credits` (
	`id` integer PRIMARY KEY NOT NULL,
	`article_id` integer NOT NULL,
	`seq` integer NOT NULL,
	`role` text NOT NULL,
	`printed_role` text NOT NULL,
	`credited_in` text NOT NULL,
	`name_as_stated` text NOT NULL,
	`start_char` integer NOT NULL,
	`end_char` integer NOT NULL,
	`exact` text NOT NULL,
	`place` text,
	`affiliation` text,
	`person_id` integer,
	`organisation_id` integer,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "credits_span" CHECK(start_char >= 0 AND end_char > start_char AND length(exact) = end_char - start_char),
	CONSTRAINT "credits_role" CHECK(role IN ('author', 'reporter', 'contributor', 'writer', 'editor', 'photographer', 'compiler', 'translator', 'publisher', 'other')),
	CONSTRAINT "credits_credited_in" CHECK(credited_in IN ('header', 'byline', 'signoff', 'caption')),
	CONSTRAINT "credits_one_identity" CHECK((person_id IS NULL) <> (organisation_id IS NULL)),
	CONSTRAINT "credits_name" CHECK(length(name_as_stated) > 0 AND seq >= 0)
) STRICT;
--> statement-breakpoint
CREATE INDEX `credits_by_place` ON `credits` (`article_id`,`start_char`,`end_char`);--> statement-breakpoint
CREATE INDEX `credits_by_person` ON `credits` (`person_id`,`role`,`article_id`);--> statement-breakpoint
CREATE INDEX `credits_by_organisation` ON `credits` (`organisation_id`,`role`,`article_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `credits_seq` ON `credits` (`article_id`,`seq`);--> statement-breakpoint
CREATE TABLE `diagnostics` (
	`id` integer PRIMARY KEY NOT NULL,
	`article_id` integer NOT NULL,
	`seq` integer NOT NULL,
	`severity` text NOT NULL,
	`code` text NOT NULL,
	`message` text NOT NULL,
	`start_char` integer NOT NULL,
	`end_char` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "diagnostics_severity" CHECK(severity IN ('info', 'warning')),
	CONSTRAINT "diagnostics_code" CHECK(code GLOB 'W_*' AND seq >= 0),
	CONSTRAINT "diagnostics_place" CHECK(start_char >= 0 AND end_char >= start_char)
) STRICT;
--> statement-breakpoint
CREATE INDEX `diagnostics_by_code` ON `diagnostics` (`code`,`article_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `diagnostics_seq` ON `diagnostics` (`article_id`,`seq`);--> statement-breakpoint
CREATE TABLE `article_digests` (
	`article_id` integer NOT NULL,
	`run_id` integer NOT NULL,
	`form` integer NOT NULL,
	`digest` text NOT NULL,
	PRIMARY KEY(`article_id`, `run_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`run_id`) REFERENCES `runs`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "article_digests_hex" CHECK(length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*' AND form > 0)
) STRICT;
--> statement-breakpoint
CREATE TABLE `mentions` (
	`id` integer PRIMARY KEY NOT NULL,
	`article_id` integer NOT NULL,
	`start_char` integer NOT NULL,
	`end_char` integer NOT NULL,
	`exact` text NOT NULL,
	`form` text NOT NULL,
	`person_id` integer,
	`organisation_id` integer,
	`title` text,
	`title_start_char` integer,
	`title_end_char` integer,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "mentions_span" CHECK(start_char >= 0 AND end_char > start_char AND length(exact) = end_char - start_char),
	CONSTRAINT "mentions_form" CHECK(form IN ('name', 'short', 'pronoun', 'description')),
	CONSTRAINT "mentions_one_identity" CHECK(person_id IS NULL OR organisation_id IS NULL),
	CONSTRAINT "mentions_title" CHECK((title IS NULL AND title_start_char IS NULL AND title_end_char IS NULL) OR (title IS NOT NULL AND title_start_char IS NOT NULL AND title_end_char IS NOT NULL AND title_start_char >= 0 AND title_end_char > title_start_char AND length(title) = title_end_char - title_start_char))
) STRICT;
--> statement-breakpoint
CREATE INDEX `mentions_by_person` ON `mentions` (`person_id`,`article_id`,`start_char`,`end_char`);--> statement-breakpoint
CREATE INDEX `mentions_by_organisation` ON `mentions` (`organisation_id`,`article_id`,`start_char`,`end_char`);--> statement-breakpoint
CREATE INDEX `mentions_with_title` ON `mentions` (`person_id`,`article_id`) WHERE title IS NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `mentions_place` ON `mentions` (`article_id`,`start_char`,`end_char`);--> statement-breakpoint
CREATE UNIQUE INDEX `mentions_of_article` ON `mentions` (`article_id`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `mentions_person` ON `mentions` (`article_id`,`id`,`person_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `mentions_organisation` ON `mentions` (`article_id`,`id`,`organisation_id`);--> statement-breakpoint
CREATE TABLE `organisation_names` (
	`organisation_id` integer NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`because` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `name`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "organisation_names_because" CHECK(length(because) > 0)
) STRICT;
--> statement-breakpoint
CREATE INDEX `organisation_names_by_key` ON `organisation_names` (`name_key`,`organisation_id`);--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	CONSTRAINT "organisations_kind" CHECK(kind IN ('country', 'government', 'agency', 'media', 'company', 'party', 'other')),
	CONSTRAINT "organisations_name" CHECK(length(slug) > 0 AND length(key) > 0 AND length(name) > 0)
) STRICT;
--> statement-breakpoint
CREATE INDEX `organisations_by_name` ON `organisations` (`name`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `organisations_slug` ON `organisations` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `organisations_key` ON `organisations` (`key`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`given_name` text,
	`family_name` text,
	`sort_name` text NOT NULL,
	CONSTRAINT "people_name" CHECK(length(slug) > 0 AND length(key) > 0 AND length(name) > 0)
) STRICT;
--> statement-breakpoint
CREATE INDEX `people_by_sort_name` ON `people` (`sort_name`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `people_slug` ON `people` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `people_key` ON `people` (`key`);--> statement-breakpoint
CREATE TABLE `person_names` (
	`person_id` integer NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`kind` text NOT NULL,
	`because` text NOT NULL,
	PRIMARY KEY(`person_id`, `name`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "person_names_kind" CHECK(kind IN ('full', 'short', 'nickname', 'other')),
	CONSTRAINT "person_names_because" CHECK(length(because) > 0)
) STRICT;
--> statement-breakpoint
CREATE INDEX `person_names_by_key` ON `person_names` (`name_key`,`person_id`);--> statement-breakpoint
CREATE TABLE `quote_speakers` (
	`article_id` integer NOT NULL,
	`quote_id` integer NOT NULL,
	`seq` integer NOT NULL,
	`role` text NOT NULL,
	`kind` text NOT NULL,
	`mention_id` integer,
	`person_id` integer,
	`organisation_id` integer,
	`speaks_for_id` integer,
	`unnamed_as` text,
	`attribution` text,
	`attribution_start_char` integer,
	`attribution_end_char` integer,
	`published_on` text,
	PRIMARY KEY(`quote_id`, `seq`, `article_id`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`speaks_for_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`article_id`,`quote_id`) REFERENCES `quotes`(`article_id`,`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`article_id`,`mention_id`) REFERENCES `mentions`(`article_id`,`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`article_id`,`mention_id`,`person_id`) REFERENCES `mentions`(`article_id`,`id`,`person_id`) ON UPDATE cascade ON DELETE restrict,
	FOREIGN KEY (`article_id`,`mention_id`,`organisation_id`) REFERENCES `mentions`(`article_id`,`id`,`organisation_id`) ON UPDATE cascade ON DELETE restrict,
	CONSTRAINT "quote_speakers_role" CHECK(role IN ('speaker', 'via')),
	CONSTRAINT "quote_speakers_kind" CHECK(kind IN ('person', 'organisation', 'unnamed', 'unknown')),
	CONSTRAINT "quote_speakers_seq" CHECK(seq >= 0),
	CONSTRAINT "quote_speakers_identity" CHECK(CASE kind WHEN 'person' THEN mention_id IS NOT NULL AND person_id IS NOT NULL AND organisation_id IS NULL AND unnamed_as IS NULL WHEN 'organisation' THEN mention_id IS NOT NULL AND organisation_id IS NOT NULL AND person_id IS NULL AND unnamed_as IS NULL WHEN 'unnamed' THEN person_id IS NULL AND organisation_id IS NULL AND unnamed_as IS NOT NULL AND unnamed_as IN ('individual', 'group', 'document', 'poll') ELSE mention_id IS NULL AND person_id IS NULL AND organisation_id IS NULL AND speaks_for_id IS NULL AND unnamed_as IS NULL END),
	CONSTRAINT "quote_speakers_evidence" CHECK((kind = 'unknown') = (attribution IS NULL)),
	CONSTRAINT "quote_speakers_attribution" CHECK((attribution IS NULL AND attribution_start_char IS NULL AND attribution_end_char IS NULL) OR (attribution IS NOT NULL AND attribution_start_char IS NOT NULL AND attribution_end_char IS NOT NULL AND attribution_start_char >= 0 AND attribution_end_char > attribution_start_char AND length(attribution) = attribution_end_char - attribution_start_char))
) STRICT;
--> statement-breakpoint
CREATE INDEX `quote_speakers_by_person` ON `quote_speakers` (`person_id`,`role`,`published_on`,`article_id`,`quote_id`);--> statement-breakpoint
CREATE INDEX `quote_speakers_by_organisation` ON `quote_speakers` (`organisation_id`,`role`,`published_on`,`article_id`,`quote_id`);--> statement-breakpoint
CREATE INDEX `quote_speakers_by_speaks_for` ON `quote_speakers` (`speaks_for_id`,`published_on`,`quote_id`);--> statement-breakpoint
CREATE INDEX `quote_speakers_by_kind` ON `quote_speakers` (`kind`,`published_on`,`article_id`,`quote_id`) WHERE role = 'speaker' AND kind <> 'person';--> statement-breakpoint
CREATE INDEX `quote_speakers_by_article` ON `quote_speakers` (`article_id`,`quote_id`);--> statement-breakpoint
CREATE INDEX `quote_speakers_by_mention` ON `quote_speakers` (`mention_id`,`article_id`);--> statement-breakpoint
CREATE TABLE `quote_spans` (
	`article_id` integer NOT NULL,
	`quote_id` integer NOT NULL,
	`role` text NOT NULL,
	`seq` integer NOT NULL,
	`start_char` integer NOT NULL,
	`end_char` integer NOT NULL,
	`exact` text NOT NULL,
	PRIMARY KEY(`quote_id`, `role`, `seq`, `article_id`),
	FOREIGN KEY (`article_id`,`quote_id`) REFERENCES `quotes`(`article_id`,`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "quote_spans_span" CHECK(start_char >= 0 AND end_char > start_char AND length(exact) = end_char - start_char),
	CONSTRAINT "quote_spans_role" CHECK(role IN ('content', 'quoted', 'cue', 'addressee', 'occasion', 'time')),
	CONSTRAINT "quote_spans_seq" CHECK(seq >= 0)
) STRICT;
--> statement-breakpoint
CREATE TABLE `quotes` (
	`id` integer PRIMARY KEY NOT NULL,
	`article_id` integer NOT NULL,
	`seq` integer NOT NULL,
	`kind` text NOT NULL,
	`stance` text NOT NULL,
	`text` text NOT NULL,
	`start_char` integer NOT NULL,
	`end_char` integer NOT NULL,
	`said_from` text,
	`said_until` text,
	`said_basis` text,
	`rule` text NOT NULL,
	`confidence` real NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "quotes_kind" CHECK(kind IN ('direct', 'mixed', 'indirect')),
	CONSTRAINT "quotes_stance" CHECK(stance IN ('asserted', 'denied', 'questioned', 'retracted', 'hypothetical', 'alleged')),
	CONSTRAINT "quotes_text" CHECK(length(text) > 0 AND length(rule) > 0 AND seq >= 0),
	CONSTRAINT "quotes_envelope" CHECK(start_char >= 0 AND end_char > start_char),
	CONSTRAINT "quotes_confidence" CHECK(confidence BETWEEN 0 AND 1),
	CONSTRAINT "quotes_said" CHECK((said_from IS NULL AND said_until IS NULL AND said_basis IS NULL) OR (said_from IS NOT NULL AND said_until IS NOT NULL AND date(said_from, '+0 days') IS NOT DISTINCT FROM said_from AND date(said_until, '+0 days') IS NOT DISTINCT FROM said_until AND said_from <= said_until AND said_basis IS NOT NULL AND said_basis IN ('stated', 'inferred')))
) STRICT;
--> statement-breakpoint
CREATE INDEX `quotes_by_kind` ON `quotes` (`article_id`,`id`,`kind`,`confidence`);--> statement-breakpoint
CREATE INDEX `quotes_by_day_said` ON `quotes` (`said_from`,`said_until`) WHERE said_from IS NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `quotes_seq` ON `quotes` (`article_id`,`seq`);--> statement-breakpoint
CREATE UNIQUE INDEX `quotes_of_article` ON `quotes` (`article_id`,`id`);--> statement-breakpoint
CREATE TABLE `runs` (
	`id` integer PRIMARY KEY NOT NULL,
	`started_at` text NOT NULL,
	`finished_at` text,
	`command` text NOT NULL,
	`version` text NOT NULL,
	`options` text DEFAULT '{}' NOT NULL,
	`added` integer DEFAULT 0 NOT NULL,
	`unchanged` integer DEFAULT 0 NOT NULL,
	`rejected` integer DEFAULT 0 NOT NULL,
	`reread` integer DEFAULT 0 NOT NULL,
	`digest` text,
	CONSTRAINT "runs_options_json" CHECK(json_valid(options)),
	CONSTRAINT "runs_counts" CHECK(added >= 0 AND unchanged >= 0 AND rejected >= 0 AND reread >= 0),
	CONSTRAINT "runs_digest" CHECK(digest IS NULL OR (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'))
) STRICT;--> statement-breakpoint
-- Full-text search. Both tables are of FTS5's external-content kind: they hold the index, and read the words from
-- `articles` and from the view `quotes_searched` (objects.sql). The writer fills them; `rebuild` fills them anew.
-- sqlite-utils and Datasette look for them by the words content="…", spelled just so. `quotes_fts` takes its words from a
-- view with the ids of `quotes`; the comment within it stays in the schema, and is what finds it for that table too.
CREATE VIRTUAL TABLE articles_fts USING fts5(
	headline,
	text,
	content="articles",
	content_rowid="id",
	tokenize="porter unicode61 remove_diacritics 2"
);
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
