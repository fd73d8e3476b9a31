import { holdPassages } from "../hold-passages.ts";

holdPassages(import.meta.url, {
  "bodies-unseen.txt": { spoken: 0.88, people: 0.84 },
  "bodies.txt": { spoken: 0.93, people: 0.94 },
  "meant-unseen.txt": { spoken: 0.82, people: 0.93 },
  "meant.txt": { spoken: 0.87, people: 0.93 },
  "names-unseen.txt": { spoken: 0.84, people: 0.92 },
  "names.txt": { spoken: 0.86, people: 0.89 },
  "popular-unseen.txt": { spoken: 0.86, people: 0.94 },
  "popular.txt": { spoken: 0.885, people: 0.93 },
  "syntax-unseen.txt": { spoken: 0.8, people: 0.96 },
  "syntax.txt": { spoken: 0.85, people: 0.97 },
  "turns-unseen.txt": { spoken: 0.8, people: 0.93 },
  "turns.txt": { spoken: 0.91, people: 0.95 },
  "views-unseen.txt": { spoken: 0.73, people: 0.94 },
  "views.txt": { spoken: 0.88, people: 0.95 },
});
