DROP INDEX `quote_speakers_by_date`;--> statement-breakpoint
CREATE INDEX `quote_speakers_by_kind` ON `quote_speakers` (`kind`,`role`,`published_on`,`article_id`,`quote_id`);--> statement-breakpoint
CREATE INDEX `quotes_by_kind` ON `quotes` (`article_id`,`kind`,`confidence`);