/** A name that may be of another script turns nothing around it (Unicode: first strong isolate). */
export const isolated = (name: string): string => `\u2068${name}\u2069`;
