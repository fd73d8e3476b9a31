-- Utterances: the same direct words in several places. Articles that are in the archive already have no rows until they are read
-- again.
CREATE TABLE `utterance_prints` (
	`article_id` integer NOT NULL,
	`quote_id` integer PRIMARY KEY NOT NULL,
	`utterance_id` integer NOT NULL,
	`words` integer NOT NULL,
	`wording` integer NOT NULL,
	`substance` integer NOT NULL,
	`word_count` integer NOT NULL,
	`day` integer NOT NULL,
	`speaker` text,
	`said_on` text,
	FOREIGN KEY (`article_id`,`quote_id`) REFERENCES `quotes`(`article_id`,`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "utterance_prints_day" CHECK(day >= 0 AND word_count >= 0 AND utterance_id > 0),
	CONSTRAINT "utterance_prints_said" CHECK(said_on IS NULL OR date(said_on, '+0 days') IS NOT DISTINCT FROM said_on)
) STRICT;
--> statement-breakpoint
CREATE INDEX `utterance_prints_by_words` ON `utterance_prints` (`words`,`day`,`quote_id`);--> statement-breakpoint
CREATE INDEX `utterance_prints_by_utterance` ON `utterance_prints` (`utterance_id`,`quote_id`);