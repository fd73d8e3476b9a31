CREATE TABLE `decision_bearers` (
	`bearer` text NOT NULL,
	`decision_id` integer NOT NULL,
	`run_id` integer NOT NULL,
	PRIMARY KEY(`bearer`, `decision_id`),
	FOREIGN KEY (`decision_id`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`run_id`) REFERENCES `runs`(`id`) ON UPDATE no action ON DELETE restrict
) STRICT;
--> statement-breakpoint
CREATE INDEX `decision_bearers_by_decision` ON `decision_bearers` (`decision_id`);