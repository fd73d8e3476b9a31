import { holdPassages } from "../hold-passages.ts";

holdPassages(import.meta.url, {
  "features-unseen.txt": { spoken: 0.7, people: 0.93 },
  "news-unseen.txt": { spoken: 0.85, people: 0.97 },
});
