/**
 * What page makers call the parts of a page that are not part of its article, in classes and ids: the beginnings of
 * words, or of two neighbouring words ("read-more" is "readmore"). Collected from the templates of common publishing
 * systems and from pages of about forty countries.
 */
export const FURNITURE_STEMS: readonly string[] = (
  "aicontent aisummary addtoany adbox adslot adunit advert affiliate alsoread anzeige banner bookmark breadcrumb captcha comment disqus donat " +
  "factbox faktabo feedback furtherread gdpr infobox kommentar livefyre login masthead menu modal morefrom moreon mostpopular mostread " +
  "navbar navigation newsletter nextarticle noprint outbrain pager pagination plista poll popular popup printbox promo rating readalso " +
  "readingtime readmore readnext readtime recirc recommend register related relacion relatos robotsnocontent seealso share shariff sharing sidebar signin signup similar " +
  "skiplink skyscraper social sponsor subscri taboola tagbox teaser toolbar trending upsell weiterlesen zumthema"
).split(" ");

/** The same, as whole words. */
export const FURNITURE_WORDS: ReadonlySet<string> = new Set(
  (
    "ad ads adv aside author authors autor autoren bio biography byline bylines copyright cta dateline keywords meta metadata more nav next " +
    "placeholder player prev rail rss see tag tags toc tools topic topics tweet facebook whatsapp syndication control controls"
  ).split(" "),
);

/** What the parts of a page are called that belong to a picture: its caption and its credit. */
export const CAPTION_STEMS: readonly string[] =
  "bildunterschrift bildtext caption cutline fotocredit galeri galler imagecredit imgcredit legend mediacredit photocredit picturecredit slideshow".split(
    " ",
  );

/** What the large first letter of an article is called. */
export const DROP_CAP_STEMS: readonly string[] = "dropcap firstletter initialletter lettrine".split(" ");

/** What the parts of a page are called that are only for those who do not see it. */
export const UNSEEN_STEMS: readonly string[] =
  "assistivetext screenreader sronly srlabel srlink visuallyhidden visualhidden hiddenvisually".split(" ");

/** What the parts of a page are called that say who wrote it and when. */
export const BYLINE_STEMS: readonly string[] = (
  "author autho autor byline credit date datum fecha fuente lastchanged lastupdate lastmodified lineinfo metatext posted publish pubdate quelle readingtime redakt " +
  "reporter signature signatur source stamp time timestamp updated verfasser writer"
).split(" ");

/** What the foot of a page and what asks for consent are called. */
export const OUTER_STEMS: readonly string[] = "consent cookie footer gdpr".split(" ");

/** Words in the classes of what prints the authors. */
export const AUTHOR_WORDS: readonly string[] =
  "author authors authorlist authorline authorname autor autoren autore autori byauthor byline bylines storyauthor textauthor writer writers".split(
    " ",
  );

/** What pages call the places where authors of something else are printed. */
export const ELSEWHERE_STEMS: readonly string[] =
  "comment kommentar media mostread newsletter popular recommend related sidebar similar teaser trending".split(" ");
