-- What people decide, what is received beside a text, and room for both in the tables of facts: a headline, a credit or a
-- speaker may come from a person or a format then, and says so in `basis`. Tables whose checks change are made anew; the
-- expressions among the columns that are copied give the new columns their values. The digests of an article that is removed stay,
-- so they point at none any more.
-- loses keys of: article_digests
CREATE TABLE `decisions` (
	`id` integer PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`made_at` text NOT NULL,
	`made_by` text NOT NULL,
	`action` text NOT NULL,
	`article_sha256` text,
	`original_sha256` text,
	`start_char` integer,
	`end_char` integer,
	`exact` text,
	`prefix` text,
	`suffix` text,
	`value` text,
	`reason` text,
	`exact_sha256` text,
	`value_sha256` text NOT NULL,
	`reason_sha256` text,
	`undoes` text,
	`run_id` integer NOT NULL,
	FOREIGN KEY (`run_id`) REFERENCES `runs`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "decisions_key_hex" CHECK(length(key) = 64 AND key NOT GLOB '*[^0-9a-f]*'),
	CONSTRAINT "decisions_made" CHECK(length(trim(made_by)) > 0 AND made_at GLOB '*T*Z' AND datetime(made_at) IS NOT NULL),
	CONSTRAINT "decisions_value" CHECK(value IS NULL OR json_type(value) = 'object'),
	CONSTRAINT "decisions_undoes" CHECK((action = 'undo') = (undoes IS NOT NULL)),
	CONSTRAINT "decisions_passage" CHECK((start_char IS NULL AND end_char IS NULL) OR (start_char IS NOT NULL AND end_char IS NOT NULL AND article_sha256 IS NOT NULL AND start_char >= 0 AND end_char > start_char AND (exact IS NULL OR length(exact) = end_char - start_char)))
) STRICT;
--> statement-breakpoint
CREATE INDEX `decisions_by_article` ON `decisions` (`article_sha256`,`made_at`);--> statement-breakpoint
CREATE INDEX `decisions_by_action` ON `decisions` (`action`,`made_at`);--> statement-breakpoint
CREATE INDEX `decisions_undone` ON `decisions` (`undoes`) WHERE undoes IS NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `decisions_key` ON `decisions` (`key`);--> statement-breakpoint
CREATE TABLE `decision_faults` (
	`article_id` integer NOT NULL,
	`seq` integer NOT NULL,
	`decision_id` integer NOT NULL,
	`reason` text NOT NULL,
	PRIMARY KEY(`article_id`, `seq`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`decision_id`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "decision_faults_reason" CHECK(length(reason) > 0 AND seq >= 0)
) STRICT;
--> statement-breakpoint
CREATE INDEX `decision_faults_by_decision` ON `decision_faults` (`decision_id`);--> statement-breakpoint
CREATE TABLE `decisions_pending` (
	`article_id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE restrict
) STRICT;
--> statement-breakpoint
CREATE TABLE `quote_addresses` (
	`article_id` integer NOT NULL,
	`start_char` integer NOT NULL,
	`end_char` integer NOT NULL,
	`quote_id` integer,
	`became` text NOT NULL,
	`run_id` integer NOT NULL,
	PRIMARY KEY(`article_id`, `start_char`, `end_char`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`quote_id`) REFERENCES `quotes`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`run_id`) REFERENCES `runs`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "quote_addresses_passage" CHECK(start_char >= 0 AND end_char > start_char),
	CONSTRAINT "quote_addresses_became" CHECK(became IN ('moved', 'joined', 'parted', 'rejected', 'gone'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `quote_addresses_by_quote` ON `quote_addresses` (`quote_id`) WHERE quote_id IS NOT NULL;--> statement-breakpoint
CREATE TABLE `slug_redirects` (
	`kind` text NOT NULL,
	`slug` text NOT NULL,
	`key` text NOT NULL,
	`person_id` integer,
	`organisation_id` integer,
	PRIMARY KEY(`kind`, `slug`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "slug_redirects_kind" CHECK(kind IN ('person', 'organisation')),
	CONSTRAINT "slug_redirects_target" CHECK(CASE kind WHEN 'person' THEN organisation_id IS NULL ELSE person_id IS NULL END AND length(slug) > 0 AND length(key) > 0)
) STRICT;
--> statement-breakpoint
CREATE INDEX `slug_redirects_by_person` ON `slug_redirects` (`person_id`) WHERE person_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX `slug_redirects_by_organisation` ON `slug_redirects` (`organisation_id`) WHERE organisation_id IS NOT NULL;--> statement-breakpoint
CREATE TABLE `tombstones` (
	`id` integer PRIMARY KEY NOT NULL,
	`article_sha256` text NOT NULL,
	`article_id` integer NOT NULL,
	`body_sha256` text,
	`original_sha256` text,
	`removed_at` text NOT NULL,
	`removed_by` text NOT NULL,
	`reason` text NOT NULL,
	`replaced_by` text,
	`run_id` integer NOT NULL,
	FOREIGN KEY (`run_id`) REFERENCES `runs`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "tombstones_hex" CHECK(length(article_sha256) = 64 AND article_sha256 NOT GLOB '*[^0-9a-f]*'),
	CONSTRAINT "tombstones_made" CHECK(length(trim(removed_by)) > 0 AND length(reason) > 0)
) STRICT;
--> statement-breakpoint
CREATE INDEX `tombstones_by_body` ON `tombstones` (`body_sha256`);--> statement-breakpoint
CREATE INDEX `tombstones_by_original` ON `tombstones` (`original_sha256`);--> statement-breakpoint
CREATE UNIQUE INDEX `tombstones_article` ON `tombstones` (`article_sha256`);--> statement-breakpoint
CREATE UNIQUE INDEX `tombstones_number` ON `tombstones` (`article_id`);--> statement-breakpoint
CREATE TABLE `article_facts` (
	`article_id` integer NOT NULL,
	`name` text NOT NULL,
	`seq` integer NOT NULL,
	`value` text NOT NULL,
	`basis` text NOT NULL,
	`supplied_from` text NOT NULL,
	PRIMARY KEY(`article_id`, `name`, `seq`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "article_facts_value" CHECK(length(name) > 0 AND length(value) > 0 AND length(supplied_from) > 0 AND seq >= 0),
	CONSTRAINT "article_facts_basis" CHECK(basis <> 'stated' AND basis IN ('stated', 'embedded', 'supplied', 'decided'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `article_facts_by_value` ON `article_facts` (`name`,`value`,`article_id`);--> statement-breakpoint
CREATE TABLE `article_pages` (
	`article_id` integer NOT NULL,
	`page` integer NOT NULL,
	`start_char` integer NOT NULL,
	`end_char` integer NOT NULL,
	PRIMARY KEY(`article_id`, `page`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "article_pages_passage" CHECK(page > 0 AND start_char >= 0 AND end_char >= start_char)
) STRICT;
--> statement-breakpoint
CREATE TABLE `originals` (
	`id` integer PRIMARY KEY NOT NULL,
	`sha256` text NOT NULL,
	`media_type` text NOT NULL,
	`bytes` blob NOT NULL,
	`content_encoding` text,
	`byte_length` integer NOT NULL,
	`converter` text NOT NULL,
	`converter_version` text NOT NULL,
	CONSTRAINT "originals_sha256_hex" CHECK(length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
	CONSTRAINT "originals_bytes" CHECK(byte_length >= 0 AND (content_encoding IS NULL OR content_encoding = 'br')),
	CONSTRAINT "originals_converter" CHECK(length(converter) > 0 AND length(converter_version) > 0 AND length(media_type) > 0)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `originals_sha256` ON `originals` (`sha256`);--> statement-breakpoint
CREATE TABLE `receipts` (
	`article_id` integer NOT NULL,
	`seq` integer NOT NULL,
	`original_id` integer,
	`part` text,
	`uri` text,
	`file_name` text,
	`received_at` text NOT NULL,
	`given` text,
	`run_id` integer NOT NULL,
	PRIMARY KEY(`article_id`, `seq`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`original_id`) REFERENCES `originals`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`run_id`) REFERENCES `runs`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "receipts_given" CHECK((given IS NULL OR json_type(given) = 'object') AND seq >= 0)
) STRICT;
--> statement-breakpoint
CREATE INDEX `receipts_by_original` ON `receipts` (`original_id`) WHERE original_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX `receipts_by_uri` ON `receipts` (`uri`) WHERE uri IS NOT NULL;--> statement-breakpoint
CREATE TABLE `review_draws` (
	`run_id` integer NOT NULL,
	`seq` integer NOT NULL,
	`article_sha256` text NOT NULL,
	`start_char` integer,
	`end_char` integer,
	`kind` text,
	`confidence` real,
	`stratum` text NOT NULL,
	`probability` real NOT NULL,
	PRIMARY KEY(`run_id`, `seq`),
	FOREIGN KEY (`run_id`) REFERENCES `runs`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "review_draws_hex" CHECK(length(article_sha256) = 64 AND article_sha256 NOT GLOB '*[^0-9a-f]*'),
	CONSTRAINT "review_draws_quote" CHECK((start_char IS NULL AND end_char IS NULL AND kind IS NULL AND confidence IS NULL) OR (start_char IS NOT NULL AND end_char IS NOT NULL AND kind IS NOT NULL AND confidence IS NOT NULL AND start_char >= 0 AND end_char > start_char AND kind IN ('direct', 'mixed', 'indirect') AND confidence BETWEEN 0 AND 1)),
	CONSTRAINT "review_draws_probability" CHECK(length(stratum) > 0 AND seq >= 0 AND probability > 0 AND probability <= 1)
) STRICT;
--> statement-breakpoint
CREATE INDEX `review_draws_by_article` ON `review_draws` (`article_sha256`,`start_char`);--> statement-breakpoint
INSERT INTO `receipts`("article_id", "seq", "uri", "received_at", "given", "run_id") SELECT articles.id, 0, articles.source_uri, runs.started_at, json_object('supplied', json_object('publishedAt', articles.published_at)), articles.added_run_id FROM `articles` JOIN `runs` ON runs.id = articles.added_run_id WHERE articles.published_at_basis = 'supplied';--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_article_digests` (
	`article_id` integer NOT NULL,
	`run_id` integer NOT NULL,
	`form` integer NOT NULL,
	`digest` text NOT NULL,
	PRIMARY KEY(`article_id`, `run_id`),
	FOREIGN KEY (`run_id`) REFERENCES `runs`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "article_digests_hex" CHECK(length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*' AND form > 0)
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_article_digests`("article_id", "run_id", "form", "digest") SELECT "article_id", "run_id", "form", "digest" FROM `article_digests`;--> statement-breakpoint
DROP TABLE `article_digests`;--> statement-breakpoint
ALTER TABLE `__new_article_digests` RENAME TO `article_digests`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE TABLE `__new_articles` (
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
	`headline_basis` text,
	`byline_basis` text,
	`language_basis` text,
	`publication_status` text,
	`publication_status_basis` text,
	`embargoed_until` text,
	`embargoed_until_basis` text,
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
	CONSTRAINT "articles_published_at_basis" CHECK((published_at IS NULL) = (published_at_basis IS NULL) AND (published_at_basis IS NULL OR published_at_basis IN ('stated', 'embedded', 'supplied', 'decided'))),
	CONSTRAINT "articles_headline_basis" CHECK((headline IS NULL) = (headline_basis IS NULL) AND (headline_basis IS NULL OR headline_basis IN ('stated', 'embedded', 'supplied', 'decided'))),
	CONSTRAINT "articles_byline_basis" CHECK((byline IS NULL) = (byline_basis IS NULL) AND (byline_basis IS NULL OR byline_basis IN ('stated', 'embedded', 'supplied', 'decided'))),
	CONSTRAINT "articles_language_basis" CHECK(language_basis IS NULL OR (language IS NOT NULL AND language_basis IN ('stated', 'embedded', 'supplied', 'decided'))),
	CONSTRAINT "articles_publication_status_basis" CHECK((publication_status IS NULL) = (publication_status_basis IS NULL) AND (publication_status_basis IS NULL OR publication_status_basis IN ('stated', 'embedded', 'supplied', 'decided'))),
	CONSTRAINT "articles_publication_status" CHECK(publication_status IS NULL OR publication_status IN ('usable', 'withheld', 'canceled')),
	CONSTRAINT "articles_embargoed_until_basis" CHECK((embargoed_until IS NULL) = (embargoed_until_basis IS NULL) AND (embargoed_until_basis IS NULL OR embargoed_until_basis IN ('stated', 'embedded', 'supplied', 'decided'))),
	CONSTRAINT "articles_embargoed_until" CHECK(embargoed_until IS NULL OR (embargoed_until GLOB '*T*' AND datetime(embargoed_until) IS NOT NULL))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_articles`("id", "sha256", "text", "encoding", "byte_order_mark", "source_uri", "language", "headline", "byline", "dateline", "agency", "published_at", "published_on", "published_at_basis", "headline_basis", "byline_basis", "language_basis", "publication_status", "publication_status_basis", "embargoed_until", "embargoed_until_basis", "added_run_id", "extracted_run_id") SELECT "id", "sha256", "text", "encoding", "byte_order_mark", "source_uri", "language", "headline", "byline", "dateline", "agency", "published_at", "published_on", "published_at_basis", CASE WHEN "headline" IS NOT NULL THEN 'stated' END, CASE WHEN "byline" IS NOT NULL THEN 'stated' END, NULL, NULL, NULL, NULL, NULL, "added_run_id", "extracted_run_id" FROM `articles`;--> statement-breakpoint
DROP TABLE `articles`;--> statement-breakpoint
ALTER TABLE `__new_articles` RENAME TO `articles`;--> statement-breakpoint
CREATE INDEX `articles_by_date` ON `articles` (`published_on`,`id`);--> statement-breakpoint
CREATE INDEX `articles_by_agency` ON `articles` (`agency`,`published_on`);--> statement-breakpoint
CREATE INDEX `articles_held_back` ON `articles` (`publication_status`,`embargoed_until`) WHERE publication_status = 'withheld' OR embargoed_until IS NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `articles_sha256` ON `articles` (`sha256`);--> statement-breakpoint
CREATE TABLE `__new_credits` (
	`id` integer PRIMARY KEY NOT NULL,
	`article_id` integer NOT NULL,
	`seq` integer NOT NULL,
	`role` text NOT NULL,
	`printed_role` text,
	`credited_in` text,
	`name_as_stated` text NOT NULL,
	`start_char` integer,
	`end_char` integer,
	`exact` text,
	`place` text,
	`affiliation` text,
	`person_id` integer,
	`organisation_id` integer,
	`basis` text DEFAULT 'stated' NOT NULL,
	`decision_id` integer,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`decision_id`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "credits_span" CHECK((start_char IS NULL AND end_char IS NULL AND exact IS NULL AND basis <> 'stated') OR (start_char IS NOT NULL AND end_char IS NOT NULL AND exact IS NOT NULL AND start_char >= 0 AND end_char > start_char AND length(exact) = end_char - start_char)),
	CONSTRAINT "credits_role" CHECK(role IN ('author', 'reporter', 'contributor', 'writer', 'editor', 'photographer', 'compiler', 'translator', 'publisher', 'other')),
	CONSTRAINT "credits_printed" CHECK((credited_in IS NULL OR credited_in IN ('header', 'byline', 'signoff', 'caption')) AND (basis <> 'stated' OR (credited_in IS NOT NULL AND printed_role IS NOT NULL))),
	CONSTRAINT "credits_basis" CHECK(basis IN ('stated', 'embedded', 'supplied', 'decided')),
	CONSTRAINT "credits_one_identity" CHECK((person_id IS NULL) <> (organisation_id IS NULL)),
	CONSTRAINT "credits_name" CHECK(length(name_as_stated) > 0 AND seq >= 0)
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_credits`("id", "article_id", "seq", "role", "printed_role", "credited_in", "name_as_stated", "start_char", "end_char", "exact", "place", "affiliation", "person_id", "organisation_id", "basis", "decision_id") SELECT "id", "article_id", "seq", "role", "printed_role", "credited_in", "name_as_stated", "start_char", "end_char", "exact", "place", "affiliation", "person_id", "organisation_id", 'stated', NULL FROM `credits`;--> statement-breakpoint
DROP TABLE `credits`;--> statement-breakpoint
ALTER TABLE `__new_credits` RENAME TO `credits`;--> statement-breakpoint
CREATE INDEX `credits_by_place` ON `credits` (`article_id`,`start_char`,`end_char`);--> statement-breakpoint
CREATE INDEX `credits_by_person` ON `credits` (`person_id`,`role`,`article_id`);--> statement-breakpoint
CREATE INDEX `credits_by_organisation` ON `credits` (`organisation_id`,`role`,`article_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `credits_seq` ON `credits` (`article_id`,`seq`);--> statement-breakpoint
CREATE TABLE `__new_quote_speakers` (
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
	`basis` text DEFAULT 'stated' NOT NULL,
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
	CONSTRAINT "quote_speakers_identity" CHECK(CASE kind WHEN 'person' THEN (mention_id IS NOT NULL OR basis <> 'stated') AND person_id IS NOT NULL AND organisation_id IS NULL AND unnamed_as IS NULL WHEN 'organisation' THEN (mention_id IS NOT NULL OR basis <> 'stated') AND organisation_id IS NOT NULL AND person_id IS NULL AND unnamed_as IS NULL WHEN 'unnamed' THEN person_id IS NULL AND organisation_id IS NULL AND unnamed_as IS NOT NULL AND unnamed_as IN ('individual', 'group', 'document', 'poll') ELSE mention_id IS NULL AND person_id IS NULL AND organisation_id IS NULL AND speaks_for_id IS NULL AND unnamed_as IS NULL END),
	CONSTRAINT "quote_speakers_evidence" CHECK(CASE WHEN kind = 'unknown' THEN attribution IS NULL ELSE attribution IS NOT NULL OR basis <> 'stated' END),
	CONSTRAINT "quote_speakers_basis" CHECK(basis IN ('stated', 'embedded', 'supplied', 'decided')),
	CONSTRAINT "quote_speakers_attribution" CHECK((attribution IS NULL AND attribution_start_char IS NULL AND attribution_end_char IS NULL) OR (attribution IS NOT NULL AND attribution_start_char IS NOT NULL AND attribution_end_char IS NOT NULL AND attribution_start_char >= 0 AND attribution_end_char > attribution_start_char AND length(attribution) = attribution_end_char - attribution_start_char))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_quote_speakers`("article_id", "quote_id", "seq", "role", "kind", "mention_id", "person_id", "organisation_id", "speaks_for_id", "unnamed_as", "attribution", "attribution_start_char", "attribution_end_char", "published_on", "basis") SELECT "article_id", "quote_id", "seq", "role", "kind", "mention_id", "person_id", "organisation_id", "speaks_for_id", "unnamed_as", "attribution", "attribution_start_char", "attribution_end_char", "published_on", 'stated' FROM `quote_speakers`;--> statement-breakpoint
DROP TABLE `quote_speakers`;--> statement-breakpoint
ALTER TABLE `__new_quote_speakers` RENAME TO `quote_speakers`;--> statement-breakpoint
CREATE INDEX `quote_speakers_by_person` ON `quote_speakers` (`person_id`,`role`,`published_on`,`article_id`,`quote_id`);--> statement-breakpoint
CREATE INDEX `quote_speakers_by_organisation` ON `quote_speakers` (`organisation_id`,`role`,`published_on`,`article_id`,`quote_id`);--> statement-breakpoint
CREATE INDEX `quote_speakers_by_speaks_for` ON `quote_speakers` (`speaks_for_id`,`published_on`,`quote_id`);--> statement-breakpoint
CREATE INDEX `quote_speakers_by_kind` ON `quote_speakers` (`kind`,`published_on`,`article_id`,`quote_id`) WHERE role = 'speaker' AND kind <> 'person';--> statement-breakpoint
CREATE INDEX `quote_speakers_by_article` ON `quote_speakers` (`article_id`,`quote_id`);--> statement-breakpoint
CREATE INDEX `quote_speakers_by_mention` ON `quote_speakers` (`mention_id`,`article_id`);--> statement-breakpoint
CREATE TABLE `__new_quotes` (
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
	`rule` text,
	`confidence` real,
	`decided` text,
	`decision_id` integer,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`decision_id`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "quotes_kind" CHECK(kind IN ('direct', 'mixed', 'indirect')),
	CONSTRAINT "quotes_stance" CHECK(stance IN ('asserted', 'denied', 'questioned', 'retracted', 'hypothetical', 'alleged')),
	CONSTRAINT "quotes_text" CHECK(length(text) > 0 AND seq >= 0),
	CONSTRAINT "quotes_envelope" CHECK(start_char >= 0 AND end_char > start_char),
	CONSTRAINT "quotes_read" CHECK((rule IS NULL) = (confidence IS NULL) AND (rule IS NULL OR (length(rule) > 0 AND confidence BETWEEN 0 AND 1))),
	CONSTRAINT "quotes_decided" CHECK((decided IS NULL) = (decision_id IS NULL) AND (rule IS NOT NULL OR decided IS NOT NULL) AND (decided IS NULL OR decided IN ('confirmed', 'corrected', 'added'))),
	CONSTRAINT "quotes_said" CHECK((said_from IS NULL AND said_until IS NULL AND said_basis IS NULL) OR (said_from IS NOT NULL AND said_until IS NOT NULL AND date(said_from, '+0 days') IS NOT DISTINCT FROM said_from AND date(said_until, '+0 days') IS NOT DISTINCT FROM said_until AND said_from <= said_until AND said_basis IS NOT NULL AND said_basis IN ('stated', 'inferred')))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_quotes`("id", "article_id", "seq", "kind", "stance", "text", "start_char", "end_char", "said_from", "said_until", "said_basis", "rule", "confidence", "decided", "decision_id") SELECT "id", "article_id", "seq", "kind", "stance", "text", "start_char", "end_char", "said_from", "said_until", "said_basis", "rule", "confidence", NULL, NULL FROM `quotes`;--> statement-breakpoint
DROP TABLE `quotes`;--> statement-breakpoint
ALTER TABLE `__new_quotes` RENAME TO `quotes`;--> statement-breakpoint
CREATE INDEX `quotes_by_kind` ON `quotes` (`article_id`,`id`,`kind`,`confidence`);--> statement-breakpoint
CREATE INDEX `quotes_by_decision` ON `quotes` (`decision_id`) WHERE decision_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX `quotes_by_day_said` ON `quotes` (`said_from`,`said_until`) WHERE said_from IS NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `quotes_seq` ON `quotes` (`article_id`,`seq`);--> statement-breakpoint
CREATE UNIQUE INDEX `quotes_of_article` ON `quotes` (`article_id`,`id`);--> statement-breakpoint
CREATE TABLE `__new_mentions` (
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
	`refers_to_id` integer,
	`decision_id` integer,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`decision_id`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "mentions_span" CHECK(start_char >= 0 AND end_char > start_char AND length(exact) = end_char - start_char),
	CONSTRAINT "mentions_form" CHECK(form IN ('name', 'short', 'pronoun', 'description')),
	CONSTRAINT "mentions_one_identity" CHECK(person_id IS NULL OR organisation_id IS NULL),
	CONSTRAINT "mentions_title" CHECK((title IS NULL AND title_start_char IS NULL AND title_end_char IS NULL) OR (title IS NOT NULL AND title_start_char IS NOT NULL AND title_end_char IS NOT NULL AND title_start_char >= 0 AND title_end_char > title_start_char AND length(title) = title_end_char - title_start_char))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_mentions`("id", "article_id", "start_char", "end_char", "exact", "form", "person_id", "organisation_id", "title", "title_start_char", "title_end_char", "refers_to_id", "decision_id") SELECT "id", "article_id", "start_char", "end_char", "exact", "form", "person_id", "organisation_id", "title", "title_start_char", "title_end_char", NULL, NULL FROM `mentions`;--> statement-breakpoint
DROP TABLE `mentions`;--> statement-breakpoint
ALTER TABLE `__new_mentions` RENAME TO `mentions`;--> statement-breakpoint
CREATE INDEX `mentions_by_person` ON `mentions` (`person_id`,`article_id`,`start_char`,`end_char`);--> statement-breakpoint
CREATE INDEX `mentions_by_organisation` ON `mentions` (`organisation_id`,`article_id`,`start_char`,`end_char`);--> statement-breakpoint
CREATE INDEX `mentions_with_title` ON `mentions` (`person_id`,`article_id`) WHERE title IS NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `mentions_place` ON `mentions` (`article_id`,`start_char`,`end_char`);--> statement-breakpoint
CREATE UNIQUE INDEX `mentions_of_article` ON `mentions` (`article_id`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `mentions_person` ON `mentions` (`article_id`,`id`,`person_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `mentions_organisation` ON `mentions` (`article_id`,`id`,`organisation_id`);--> statement-breakpoint
CREATE TABLE `__new_people` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`given_name` text,
	`family_name` text,
	`sort_name` text NOT NULL,
	`qualifier` text,
	`differentiated` integer DEFAULT 0 NOT NULL,
	CONSTRAINT "people_name" CHECK(length(slug) > 0 AND length(key) > 0 AND length(name) > 0),
	CONSTRAINT "people_qualifier" CHECK((qualifier IS NULL OR length(qualifier) > 0) AND differentiated IN (0, 1))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_people`("id", "slug", "key", "name", "given_name", "family_name", "sort_name", "qualifier", "differentiated") SELECT "id", "slug", "key", "name", "given_name", "family_name", "sort_name", NULL, 0 FROM `people`;--> statement-breakpoint
DROP TABLE `people`;--> statement-breakpoint
ALTER TABLE `__new_people` RENAME TO `people`;--> statement-breakpoint
CREATE INDEX `people_by_sort_name` ON `people` (`sort_name`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `people_slug` ON `people` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `people_key` ON `people` (`key`);