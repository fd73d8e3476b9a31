DROP INDEX `mentions_with_title`;--> statement-breakpoint
CREATE INDEX `mentions_with_title` ON `mentions` (`person_id`,`article_id`,`title`) WHERE title IS NOT NULL;--> statement-breakpoint
CREATE INDEX `articles_by_extracted_run` ON `articles` (`extracted_run_id`);--> statement-breakpoint
CREATE INDEX `articles_canceled` ON `articles` (`published_on`,`id`) WHERE publication_status = 'canceled';