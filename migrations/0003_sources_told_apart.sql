-- Unnamed sources are told apart: those who are not to be named, with the words that say so and why; and those who stand for
-- somebody who was not found (`unresolved`). The table is made anew, since its checks change; what was read before has neither.
PRAGMA foreign_keys=OFF;--> statement-breakpoint
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
	`anonymity` text,
	`anonymity_start_char` integer,
	`anonymity_end_char` integer,
	`anonymity_reason` text,
	`anonymity_reason_start_char` integer,
	`anonymity_reason_end_char` integer,
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
	CONSTRAINT "quote_speakers_identity" CHECK(CASE kind WHEN 'person' THEN (mention_id IS NOT NULL OR basis <> 'stated') AND person_id IS NOT NULL AND organisation_id IS NULL AND unnamed_as IS NULL WHEN 'organisation' THEN (mention_id IS NOT NULL OR basis <> 'stated') AND organisation_id IS NOT NULL AND person_id IS NULL AND unnamed_as IS NULL WHEN 'unnamed' THEN person_id IS NULL AND organisation_id IS NULL AND unnamed_as IS NOT NULL AND unnamed_as IN ('individual', 'group', 'document', 'poll', 'unresolved') ELSE mention_id IS NULL AND person_id IS NULL AND organisation_id IS NULL AND speaks_for_id IS NULL AND unnamed_as IS NULL END),
	CONSTRAINT "quote_speakers_evidence" CHECK(CASE WHEN kind = 'unknown' THEN attribution IS NULL ELSE attribution IS NOT NULL OR basis <> 'stated' END),
	CONSTRAINT "quote_speakers_basis" CHECK(basis IN ('stated', 'embedded', 'supplied', 'decided')),
	CONSTRAINT "quote_speakers_anonymous" CHECK((anonymity IS NULL OR unnamed_as IS 'individual' OR unnamed_as IS 'group') AND (anonymity_reason IS NULL OR anonymity IS NOT NULL)),
	CONSTRAINT "quote_speakers_anonymity" CHECK((anonymity IS NULL AND anonymity_start_char IS NULL AND anonymity_end_char IS NULL) OR (anonymity IS NOT NULL AND anonymity_start_char IS NOT NULL AND anonymity_end_char IS NOT NULL AND anonymity_start_char >= 0 AND anonymity_end_char > anonymity_start_char AND length(anonymity) = anonymity_end_char - anonymity_start_char)),
	CONSTRAINT "quote_speakers_anonymity_reason" CHECK((anonymity_reason IS NULL AND anonymity_reason_start_char IS NULL AND anonymity_reason_end_char IS NULL) OR (anonymity_reason IS NOT NULL AND anonymity_reason_start_char IS NOT NULL AND anonymity_reason_end_char IS NOT NULL AND anonymity_reason_start_char >= 0 AND anonymity_reason_end_char > anonymity_reason_start_char AND length(anonymity_reason) = anonymity_reason_end_char - anonymity_reason_start_char)),
	CONSTRAINT "quote_speakers_attribution" CHECK((attribution IS NULL AND attribution_start_char IS NULL AND attribution_end_char IS NULL) OR (attribution IS NOT NULL AND attribution_start_char IS NOT NULL AND attribution_end_char IS NOT NULL AND attribution_start_char >= 0 AND attribution_end_char > attribution_start_char AND length(attribution) = attribution_end_char - attribution_start_char))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_quote_speakers`("article_id", "quote_id", "seq", "role", "kind", "mention_id", "person_id", "organisation_id", "speaks_for_id", "unnamed_as", "attribution", "attribution_start_char", "attribution_end_char", "anonymity", "anonymity_start_char", "anonymity_end_char", "anonymity_reason", "anonymity_reason_start_char", "anonymity_reason_end_char", "published_on", "basis") SELECT "article_id", "quote_id", "seq", "role", "kind", "mention_id", "person_id", "organisation_id", "speaks_for_id", "unnamed_as", "attribution", "attribution_start_char", "attribution_end_char", NULL, NULL, NULL, NULL, NULL, NULL, "published_on", "basis" FROM `quote_speakers`;--> statement-breakpoint
DROP TABLE `quote_speakers`;--> statement-breakpoint
ALTER TABLE `__new_quote_speakers` RENAME TO `quote_speakers`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `quote_speakers_by_person` ON `quote_speakers` (`person_id`,`role`,`published_on`,`article_id`,`quote_id`);--> statement-breakpoint
CREATE INDEX `quote_speakers_by_organisation` ON `quote_speakers` (`organisation_id`,`role`,`published_on`,`article_id`,`quote_id`);--> statement-breakpoint
CREATE INDEX `quote_speakers_by_speaks_for` ON `quote_speakers` (`speaks_for_id`,`published_on`,`quote_id`);--> statement-breakpoint
CREATE INDEX `quote_speakers_by_kind` ON `quote_speakers` (`kind`,`published_on`,`article_id`,`quote_id`) WHERE role = 'speaker' AND kind <> 'person';--> statement-breakpoint
CREATE INDEX `quote_speakers_by_article` ON `quote_speakers` (`article_id`,`quote_id`);--> statement-breakpoint
CREATE INDEX `quote_speakers_by_mention` ON `quote_speakers` (`mention_id`,`article_id`);