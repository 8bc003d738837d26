/** How long the random lives over memory are: 10,000 steps. */
export const OVER_MEMORY = { runs: 250, steps: 40, every: 10 };
