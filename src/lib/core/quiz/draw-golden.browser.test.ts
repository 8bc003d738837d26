/** The same pinned quizzes, in a real browser. */
import './draw-golden.test.ts';
