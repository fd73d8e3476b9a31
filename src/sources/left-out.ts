/** Why a file or folder is left out whose name begins with a dot. */
export const HIDDEN = "hidden";

/** Why metadata is left out that stands beside a file within a container. */
export const SIDECAR_WITHIN = "metadata is read beside files alone; unpack what it is in, and add the folder";

/** Why a file is left out that holds nothing. */
export const EMPTY = "0 bytes";

/** Why a file is left out that no format knows. */
export const NO_FORMAT = "no format that is read";
