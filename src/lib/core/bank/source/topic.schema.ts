/** topics/<topic>/topic.yaml: a topic, what it needs, and its objectives. */
import { z } from 'zod';
import { bloom, factId, objectiveId, sentences, topicId, words } from './words.schema.ts';

export const topicSchema = z.strictObject({
	id: topicId,
	title: words,
	intro: sentences,
	needs: z.array(topicId).default([]),
	optional: z.boolean().default(false),
	objectives: z
		.array(
			z.strictObject({
				id: objectiveId,
				title: words,
				bloom,
				facts: z.array(factId).min(1, 'list-empty')
			})
		)
		.min(1, 'list-empty')
});

export type TopicFile = z.infer<typeof topicSchema>;
export type ObjectiveRow = TopicFile['objectives'][number];
