/** How deep and how long what is grown may be: to be raised together with the limits of what reads it. */
export const deepest = 150;
export const longest = 300;
