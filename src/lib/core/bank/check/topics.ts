/** Rules on topics and objectives: taught in some order, each with its file and at least two items. */
import { teachingOrder } from '../compile/order.ts';
import { quote } from '../source/codes.ts';
import { topicFile } from '../source/files.ts';
import { faultIn, isKnown, type CheckFault, type ObjectivePlace, type Register } from './register.ts';

/** Fewer questions than this cannot rotate. */
const FEWEST_ITEMS = 2;

/** No topic needs itself, directly or through others. */
export function needsCircles({ source }: Register): CheckFault[] {
	const { stuck } = teachingOrder(source.topics.map(({ value }) => value));
	return source.topics
		.filter(({ value }) => stuck.includes(value))
		.map((topic) => faultIn(topic, 'needs-circle', ['needs'], { topics: stuck.map(({ id }) => id).join(', ') }));
}

/** An objective file belongs to an objective of the topic in whose folder it lies. */
export function objectiveFiles(bank: Register): CheckFault[] {
	return bank.source.objectives.flatMap((file) => {
		const { objective } = file.value;
		const { folder } = topicFile(file.file);
		const topic = bank.objectives.get(objective)?.topic;
		if (objective === '' || topic?.file === `topics/${folder}/topic.yaml`) return [];
		if (!topic && isKnown(bank, 'objectives', objective)) return [];
		const located = { ...file, value: { id: objective } };
		return [faultIn(located, 'objective-unknown', ['objective'], { name: quote(objective), topic: folder })];
	});
}

/** Every objective has a file of items. */
export function objectivesWithoutItems(bank: Register): CheckFault[] {
	if (bank.source.unreadKinds.has('objective')) return [];
	const written = new Set(bank.source.objectives.map(({ value }) => value.objective));
	return [...bank.objectives.values()]
		.filter(({ row }) => !written.has(row.id))
		.map((objective) => objectiveFault('objective-without-items', objective, 0));
}

/** Every objective has at least two published items. Asked only of a bank that was read completely. */
export function thinObjectives(bank: Register): CheckFault[] {
	if (!bank.source.whole) return [];
	return bank.source.objectives.flatMap(({ value }) => {
		const published = value.items.filter((item) => item.value.status === 'published').length;
		const objective = bank.objectives.get(value.objective);
		return objective && published < FEWEST_ITEMS ? [objectiveFault('objective-thin', objective, published)] : [];
	});
}

function objectiveFault(
	code: 'objective-without-items' | 'objective-thin',
	{ row, topic, place }: ObjectivePlace,
	items: number
): CheckFault {
	return { code, data: { id: row.id, topic: topic.value.id, items, least: FEWEST_ITEMS }, place };
}
