/**
 * onrecord: an archive of news articles in one SQLite file, every fact with the characters it came from.
 *
 * - {@link openArchive} opens an archive to query it, to add to it and to put right what was read;
 * - {@link extract} reads one text, without any database;
 * - {@link migrate} makes an archive or brings it to the version of this program;
 * - {@link verify} checks one, {@link backup} and {@link restore} copy it;
 * - {@link exportList} writes lists for other tools, and {@link createReader} shows the archive in a browser.
 *
 * The tables for queries of one's own are in `onrecord/schema`.
 *
 * @module
 */

export type { Agreement } from "./accuracy/agreement.ts";
export type { Interval } from "./accuracy/interval.ts";
export type { Share } from "./accuracy/share.ts";
export type { BackupReport } from "./archive/backup-report.ts";
export type { LeftOutObject, MigrateOptions, MigrationReport, SchemaObject } from "./archive/migration-report.ts";
export type { Drizzle } from "./archive/reader.ts";
export type { Redacted, RedactOptions, Removal, RemoveOptions } from "./archive/removal-report.ts";
export type { VerifyProblem, VerifyReport } from "./archive/verify-report.ts";
export type { SnippetPart } from "./archive/word-index.ts";
export {
  type BackupOptions,
  backup,
  migrate,
  type RestoreOptions,
  restore,
  type VerifyOptions,
  verify,
} from "./archive-care.ts";
export type { CitationCheck, CitationDifference, CitationStatus } from "./cite/check-citations.ts";
export type { CitationStyle } from "./cite/cited.ts";
export type { LaterVersion } from "./cite/later-version.ts";
export {
  type ArticleComparison,
  type ComparedArticle,
  compareArticles,
  type QuoteChange,
} from "./compare/compare-articles.ts";
export type { TextPart, WordPart } from "./compare/compare-texts.ts";
export { createReader, type Decider, type ReaderApp, type ReaderOptions } from "./create-reader.ts";
export type {
  Act,
  ArticleField,
  Bearer,
  DecidedQuote,
  DecidedSpeaker,
  Decision,
  DecisionAction,
  DecisionHead,
  DecisionValues,
  LoggedDecision,
  NoValue,
  Passage,
} from "./decisions/decision.ts";
export type { Accuracy, AccuracyFilter, AccuracyGroup, EstimatedShare, MeasureAccuracy } from "./desk/accuracy.ts";
export type { CorrectedCount, CorrectedGroup, CorrectionBasis, CountCorrected } from "./desk/corrected-count.ts";
export type { DecisionFilter } from "./desk/decision-filter.ts";
export type { Decisions } from "./desk/decisions.ts";
export type { Thing } from "./desk/history.ts";
export type { ListedDecision } from "./desk/load-decisions.ts";
export type { Review, ReviewFilter, ReviewItem } from "./desk/review.ts";
export type { SecondOpinion } from "./desk/second-opinions.ts";
export type { SeenQuote } from "./desk/seen-quote.ts";
export type { DecisionDraft, Signature } from "./desk/sign.ts";
export type { RefusalCode, WarningCode } from "./diagnostic.ts";
export { ArchiveError, type ArchiveErrorCode } from "./errors.ts";
export type { ExportFormat } from "./export/format.ts";
export type { ItemOfList, ListedNoun } from "./export/lists.ts";
export { type ExportListOptions, exportList } from "./export-list.ts";
export { type ExtractContext, extract } from "./extract/extract.ts";
export type {
  ExtractedArticle,
  ExtractedCredit,
  ExtractedDiagnostic,
  ExtractedMention,
  ExtractedOrganisation,
  ExtractedPerson,
  ExtractedQuote,
  ExtractedSpeaker,
  Extraction,
} from "./extract/extraction.ts";
export type { ReadingDifference } from "./extract/reading-difference.ts";
export type { DecisionsMade } from "./ingest/decide.ts";
export type { NewArticle } from "./ingest/new-article.ts";
export type { DifferingFact } from "./ingest/news.ts";
export type { Added, Foreseen, Outcome, Rejected, Unchanged } from "./ingest/outcome.ts";
export type { Reread, RereadCounts } from "./ingest/reread-outcome.ts";
export { openArchive } from "./open-archive.ts";
export type { Archive, ArchiveTransaction, OpenOptions, RereadOptions } from "./opened-archive.ts";
export type { ArchiveState } from "./queries/archive-state.ts";
export type { ArticleReference } from "./queries/article-reference.ts";
export type { Articles } from "./queries/articles.ts";
export type { Check, CheckOptions } from "./queries/claims/check-claim.ts";
export type {
  Attribution,
  ClaimCheck,
  ComparedPassage,
  Nearness,
  PrintedWording,
  Searched,
  Wording,
} from "./queries/claims/claim.ts";
export type { GroupValue } from "./queries/count-groups.ts";
export type { CountedGroup, Counting, CountReport, Counts, LeftOut, Unit } from "./queries/count-report.ts";
export type { Credits } from "./queries/credits.ts";
export type { CodedDimension } from "./queries/dimension-kinds.ts";
export type { CountedNoun, DimensionOf } from "./queries/dimensions.ts";
export type {
  Appearance,
  ArticleConditions,
  ArticleFilter,
  CreditFilter,
  FilterOfList,
  HeldBack,
  OrganisationFilter,
  PersonFilter,
  QuoteFilter,
  SearchFilter,
} from "./queries/filters.ts";
export type { Grouping } from "./queries/grouping.ts";
export type { CountOptions, Listing, Page, PageRequest, ReadOptions } from "./queries/listing.ts";
export type { NameReference } from "./queries/names.ts";
export type { Organisations } from "./queries/organisations.ts";
export type { People } from "./queries/people.ts";
export type { FoundQuote, MovedFrom, Quotes } from "./queries/quotes.ts";
export type {
  Article,
  ArticleFact,
  ArticleHead,
  ArticleLabel,
  ArticleStory,
  ArticleSummary,
  Attributed,
  Credit,
  Mention,
  Named,
  NamedSpeaker,
  Organisation,
  OrganisationSpeaker,
  OrganisationSummary,
  Person,
  PersonSpeaker,
  PersonSummary,
  Quote,
  RelatedArticle,
  RoleSpan,
  Speaker,
  StatedTitle,
  StoredDiagnostic,
  UnknownSpeaker,
  UnnamedSpeaker,
} from "./queries/records.ts";
export type { Tombstone } from "./queries/removed.ts";
export type { ArticleHit, QuoteHit, Search, SearchHit, SearchPage } from "./queries/search.ts";
export type { Sort } from "./queries/sorts.ts";
export type { Utterance, UtteranceConflict } from "./queries/utterances.ts";
export type {
  ArticlePage,
  Opinion,
  OpinionContent,
  OpinionWord,
  PageMarks,
  Pointed,
  SecondReader,
} from "./second-reader/opinion.ts";
export type { Meta, MetaName, MetaValue } from "./sources/meta/meta.ts";
export { type Span, sliceCodePoints, type TextSpan, type Utf16Span } from "./span.ts";
export type {
  ArticleSpanRole,
  Basis,
  CreditPlace,
  CreditRole,
  DeskLabel,
  DeskLabelPlace,
  LinkBasis,
  LinkKind,
  MentionForm,
  NamedKind,
  OrganisationKind,
  PersonNameKind,
  PublicationStatus,
  PublishedAtBasis,
  QuoteDecision,
  QuoteKind,
  QuoteSpanRole,
  SaidBasis,
  Severity,
  SpeakerKind,
  SpeakerRole,
  Stance,
  UnnamedKind,
  VersionState,
} from "./vocabulary.ts";
export type { WordingPart } from "./wording/compare-wordings.ts";
export type { Difference, DifferenceKind } from "./wording/differences.ts";
