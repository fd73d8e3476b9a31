-- Stories: what desks say of their articles, how articles stand to each other, and which of them are one story. Articles that are
-- in the archive already have none of it until they are read again. `article_bands` is nothing but an index.
CREATE TABLE `stories` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`first_article_id` integer NOT NULL,
	`latest_article_id` integer NOT NULL,
	`article_count` integer NOT NULL,
	FOREIGN KEY (`first_article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`latest_article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "stories_count" CHECK(article_count > 1 AND length(slug) > 0)
) STRICT;
--> statement-breakpoint
CREATE INDEX `stories_by_latest_article` ON `stories` (`latest_article_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `stories_slug` ON `stories` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `stories_first_article` ON `stories` (`first_article_id`);--> statement-breakpoint
CREATE TABLE `article_bands` (
	`band_hash` integer NOT NULL,
	`day` integer NOT NULL,
	`article_id` integer NOT NULL,
	PRIMARY KEY(`band_hash`, `day`, `article_id`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `article_labels` (
	`article_id` integer NOT NULL,
	`seq` integer NOT NULL,
	`label` text NOT NULL,
	`number` integer,
	`printed_in` text NOT NULL,
	`basis` text NOT NULL,
	`start_char` integer,
	`end_char` integer,
	`exact` text,
	PRIMARY KEY(`article_id`, `seq`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "article_labels_label" CHECK(label IN ('update', 'refile', 'repeat', 'correction', 'clarification', 'withdrawal')),
	CONSTRAINT "article_labels_printed_in" CHECK(printed_in IN ('headline', 'note')),
	CONSTRAINT "article_labels_number" CHECK(seq >= 0 AND (number IS NULL OR number >= 0)),
	CONSTRAINT "article_labels_basis" CHECK(basis IN ('stated', 'embedded', 'supplied', 'decided') AND (basis = 'stated') = (start_char IS NOT NULL) AND (start_char IS NULL) = (end_char IS NULL) AND (start_char IS NULL) = (exact IS NULL)),
	CONSTRAINT "article_labels_span" CHECK(start_char IS NULL OR (start_char >= 0 AND end_char > start_char AND length(exact) = end_char - start_char))
) STRICT;
--> statement-breakpoint
CREATE INDEX `article_labels_by_label` ON `article_labels` (`label`,`article_id`);--> statement-breakpoint
CREATE TABLE `article_links` (
	`article_id` integer NOT NULL,
	`other_id` integer NOT NULL,
	`kind` text NOT NULL,
	`share` real NOT NULL,
	`basis` text NOT NULL,
	`decision_id` integer,
	PRIMARY KEY(`article_id`, `other_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`other_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`decision_id`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "article_links_kind" CHECK(kind IN ('same_text', 'copy', 'revision', 'correction', 'excerpt')),
	CONSTRAINT "article_links_share" CHECK(article_id <> other_id AND share >= 0 AND share <= 1),
	CONSTRAINT "article_links_basis" CHECK(basis IN ('printed', 'stated', 'measured', 'converted', 'decided') AND (basis = 'decided') = (decision_id IS NOT NULL))
) STRICT;
--> statement-breakpoint
CREATE INDEX `article_links_by_other` ON `article_links` (`other_id`);--> statement-breakpoint
CREATE INDEX `article_links_by_decision` ON `article_links` (`decision_id`) WHERE decision_id IS NOT NULL;--> statement-breakpoint
CREATE TABLE `article_sketches` (
	`article_id` integer PRIMARY KEY NOT NULL,
	`form` integer NOT NULL,
	`shingles` integer NOT NULL,
	`sketch` blob NOT NULL,
	`bands` blob NOT NULL,
	`day` integer,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "article_sketches_form" CHECK(form > 0 AND shingles >= 0),
	CONSTRAINT "article_sketches_bytes" CHECK(length(sketch) % 4 = 0 AND length(bands) % 4 = 0)
) STRICT;
--> statement-breakpoint
ALTER TABLE `articles` ADD `story_id` integer REFERENCES stories(id);--> statement-breakpoint
CREATE INDEX `articles_by_story` ON `articles` (`story_id`) WHERE story_id IS NOT NULL;