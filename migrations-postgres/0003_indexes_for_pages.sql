DROP INDEX "mentions_with_title";--> statement-breakpoint
CREATE INDEX "articles_by_extracted_run" ON "articles" USING btree ("extracted_run_id");--> statement-breakpoint
CREATE INDEX "articles_canceled" ON "articles" USING btree ("published_on" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE publication_status = 'canceled';--> statement-breakpoint
CREATE INDEX "mentions_with_title" ON "mentions" USING btree ("person_id","article_id","title") WHERE title IS NOT NULL;