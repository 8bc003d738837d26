/** The codes of all faults and advice that the check can return. `src/cli` has a sentence for each. */

export type RuleCode =
	// names and references
	| 'id-duplicate'
	| 'part-duplicate'
	| 'card-duplicate'
	| 'file-name-wrong'
	| 'fact-unknown'
	| 'source-unknown'
	| 'correction-unknown'
	| 'entity-unknown'
	| 'item-unknown'
	| 'topic-unknown'
	| 'objective-unknown'
	| 'enemy-self'
	| 'fact-not-listed'
	| 'context-inside'
	// topics, objectives, paragraphs
	| 'needs-circle'
	| 'objective-without-items'
	| 'objective-thin'
	| 'paragraph-unknown'
	| 'paragraph-uncovered'
	| 'paragraph-contradictory'
	| 'paragraphs-differ'
	// options
	| 'key-missing'
	| 'key-many'
	| 'key-only'
	| 'key-without-fact'
	| 'wrong-option-tests'
	| 'tempting-missing'
	| 'feedback-missing'
	| 'option-duplicate'
	// kinds
	| 'gap-unmarked'
	| 'gap-unknown'
	| 'gap-two-ways'
	| 'gap-no-way'
	| 'answer-missing'
	| 'wrong-is-right'
	| 'order-not-rising'
	| 'pitfall-unknown'
	| 'pitfall-right'
	| 'partner-unknown'
	| 'partner-missing'
	| 'partner-many'
	| 'unused-count'
	| 'pair-unknown'
	| 'pair-right'
	| 'category-unknown'
	| 'category-empty'
	// typed answers
	| 'accept-other-entity'
	| 'feedback-tells'
	| 'stem-tells'
	// who says so
	| 'attribution-missing'
	| 'lead-missing'
	| 'lead-not-in-stem'
	| 'correction-missing'
	| 'as-of-missing'
	| 'reading-missing'
	// words
	| 'time-relative'
	| 'phrase-avoided'
	| 'words-shared'
	// entities and cards
	| 'entity-value-wrong'
	| 'entity-name-missing'
	| 'card-entity-wrong'
	| 'card-event-missing'
	| 'fact-date-wrong'
	| 'card-slot-wrong'
	| 'language-missing';

/** Worth a second look; never keeps a bank from being built. */
export type AdviceCode = 'fact-untested';
