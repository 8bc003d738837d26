/** The longest that an event may hold. Whoever takes text from a learner cuts it to this before it is logged. */
export const ID_MAX = 64;
/** `card.` + a fact's id + `.name.backward`, and some room. */
export const PROMPT_MAX = 96;
/** UTF-16 code units of what a learner may type for an answer, into the log as into what is handed in. Earlier releases let more through. */
export const TYPED_MAX = 200;
/** UTF-16 code units of a text in an event: a typed answer as it was once, a seed or a setting. */
export const TEXT_MAX = 2000;
/** Entries of a list. */
export const LIST_MAX = 200;
/** Parameters of a memory model: FSRS-6 has 21, FSRS-7 34. */
export const WEIGHTS_MAX = 64;
