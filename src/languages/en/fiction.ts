/**
 * Words beside the name of a character of a play, film or book, or beside somebody's costume. By hand. Lower case.
 *
 * @module
 */

import type { FictionWords } from "../for-people/fiction.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));
const phrases = (text: string): ReadonlySet<string> => new Set(text.split(", "));

export const FICTION_WORDS: FictionWords = {
  portraying: words("portray portrays portrayed portraying"),
  playing: words("play plays played playing"),
  opponents: words(
    "champion finalist opponent qualifier rival seed semi-finalist semifinalist teenager wildcard winner",
  ),
  beforeParts: phrases("dressed as, role of, roles of, character of, starring as, stars as, starred as, costume of"),
  played: phrases("played by, portrayed by, voiced by"),
  writers: words("author creator dramatist novelist playwright screenwriter writer cartoonist"),
  heroes: words(
    "alter-ego antihero character creation detective figure hero heroine investigator narrator protagonist sleuth spy superhero villain",
  ),
  figures: [
    ...phrases(
      "Archie Bunker, Waltzing Matilda, Bambi, Atticus Finch, Betty Crocker, Billy Yank, Bruce Wayne, Bugs Bunny, Captain America, Clark Kent, Darth Vader, Don Draper, Don Quixote, Donald Duck, Ebenezer Scrooge, Father Christmas, Forrest Gump, Hannah Montana, Harry Potter, Hello Kitty, Hercule Poirot, Homer Simpson, Huckleberry Finn, Indiana Jones, James Bond, Jason Bourne, Jay Gatsby, Johnny Reb, Katniss Everdeen, King Arthur, Lara Croft, Lex Luthor, Luke Skywalker, Mary Poppins, Mickey Mouse, Miss Marple, Miss Piggy, Norman Bates, Olivia Pope, Oliver Twist, Peter Pan, Robin Hood, Rocky Balboa, Ronald McDonald, Sherlock Holmes, Super Mario, Tom Sawyer, Tony Soprano, Willy Wonka, Wonder Woman",
    ),
  ],
};
