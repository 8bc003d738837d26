/** The same pinned papers, in a real browser. */
import './paper-golden.test.ts';
