DROP INDEX `mentions_by_person`;--> statement-breakpoint
DROP INDEX `mentions_by_organisation`;--> statement-breakpoint
CREATE INDEX `mentions_with_title` ON `mentions` (`person_id`,`article_id`) WHERE title IS NOT NULL;--> statement-breakpoint
CREATE INDEX `mentions_by_person` ON `mentions` (`person_id`,`article_id`,`start_char`,`end_char`);--> statement-breakpoint
CREATE INDEX `mentions_by_organisation` ON `mentions` (`organisation_id`,`article_id`,`start_char`,`end_char`);--> statement-breakpoint
DROP INDEX `quote_speakers_by_person`;--> statement-breakpoint
DROP INDEX `quote_speakers_by_organisation`;--> statement-breakpoint
CREATE INDEX `quote_speakers_by_person` ON `quote_speakers` (`person_id`,`role`,`published_on`,`article_id`,`quote_id`);--> statement-breakpoint
CREATE INDEX `quote_speakers_by_organisation` ON `quote_speakers` (`organisation_id`,`role`,`published_on`,`article_id`,`quote_id`);--> statement-breakpoint
CREATE INDEX `articles_by_agency` ON `articles` (`agency`,`published_on`);--> statement-breakpoint
CREATE INDEX `credits_by_place` ON `credits` (`article_id`,`start_char`,`end_char`);--> statement-breakpoint
CREATE INDEX `quotes_by_day_said` ON `quotes` (`said_from`,`said_until`) WHERE said_from IS NOT NULL;