/** Why a file or folder is left out whose name begins with a dot. */
export const HIDDEN = "hidden";

/** Why a file is left out that no format knows. */
export const NO_FORMAT = "no format that is read";
