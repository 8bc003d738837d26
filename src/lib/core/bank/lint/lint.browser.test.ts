/** The same rules, the same bot and the same bank rules, in a real browser. */
import './rules.test.ts';
import './bot.test.ts';
import './positions.test.ts';
import './spread.test.ts';
import './similar.test.ts';
import './give-aways.test.ts';
