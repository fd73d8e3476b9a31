DROP INDEX `person_names_by_key`;--> statement-breakpoint
CREATE INDEX `person_names_by_key` ON `person_names` (`name_key`,`kind`,`person_id`);