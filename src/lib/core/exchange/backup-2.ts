/** Backups of version 2: sealed segments, chained for each device. docs/formats/backup.md */
import { canonicalJson } from '../canonical.ts';
import { canonical } from '../log/order.ts';
import { backup2Schema, SEGMENTS_MAX, UNREAD_MAX, UNREAD_TEXT_MAX } from './backup.schema.ts';
import { type BackupContents, type BackupFault, cut, readRows, tooMany } from './backup-fault.ts';
import { parseJson } from './json-depth.ts';
import { type Examined, examine, fieldsOf, type Piece, pieceOf, ROW_DEPTH_MAX } from './pieces.ts';
import { salvage } from './salvage.ts';
import { SEGMENT_EVENTS, type Sha256 } from './segment.ts';

/** How many segments and events of a device there are to be, by the head. */
interface Chain {
	readonly device: string;
	readonly segments: number;
	readonly count: number;
	readonly last: string;
}

/** The events of a parsed file with its list of segments. Anything wrong is told; what is sound is given. */
export async function readBackup2(json: unknown, list: readonly unknown[], sha256: Sha256): Promise<BackupContents> {
	const { chains, faults } = await readHead(json, sha256);
	const rows = readUnread(fieldsOf(json).get('unread'));
	const sealed = await gather(list.map(pieceOf), { chains, faults, sha256 });
	return { events: canonical([...sealed.events, ...rows.events]), faults: [...sealed.faults, ...rows.faults] };
}

/** Rows that could not be read when the file was written: some may be of a kind that this release knows. */
function readUnread(list: unknown): Pick<BackupContents, 'events' | 'faults'> {
	return readRows(Array.isArray(list) ? list.slice(0, UNREAD_MAX).map(rowOf) : [], 'unread');
}

function rowOf(text: unknown): unknown {
	const isText = typeof text === 'string' && text.length <= UNREAD_TEXT_MAX;
	return isText ? parseJson(text, ROW_DEPTH_MAX) : undefined;
}

/** Of a text that is no JSON any more, what can be saved; undefined when nothing in it was ever a segment. */
export async function salvageBackup(text: string, sha256: Sha256): Promise<BackupContents | undefined> {
	const pieces = salvage(text);
	if (pieces.length === 0) return undefined;
	return gather(pieces, { chains: undefined, faults: [{ code: 'backup-checksum', data: {} }], sha256 });
}

interface Head {
	/** Undefined when the head cannot be trusted. */
	readonly chains: readonly Chain[] | undefined;
	readonly faults: readonly BackupFault[];
}

async function readHead(json: unknown, sha256: Sha256): Promise<Head> {
	const head = Object.fromEntries([...fieldsOf(json)].filter(([name]) => name !== 'segments' && name !== 'checksum'));
	const actual = await sha256(canonicalJson(head));
	const isWhole = fieldsOf(json).get('checksum') === actual;
	const broken: BackupFault[] = isWhole ? [] : [{ code: 'backup-checksum', data: { actual }, path: 'checksum' }];
	const read = backup2Schema.safeParse(json);
	if (read.success) return { chains: isWhole ? read.data.chains : undefined, faults: broken };
	const malformed = read.error.issues.map(({ code, path }): BackupFault => {
		return { code: 'backup-malformed', data: { rule: code }, path: cut(path.map(String).join('.')) };
	});
	return { chains: undefined, faults: [...malformed, ...broken] };
}

async function gather(
	pieces: readonly Piece[],
	{ chains, faults, sha256 }: Head & { readonly sha256: Sha256 }
): Promise<BackupContents> {
	const examined: Examined[] = [];
	for (const [index, piece] of pieces.slice(0, SEGMENTS_MAX).entries())
		examined.push(await examine(piece, index, sha256));
	const events = canonical(examined.flatMap((one) => one.events));
	const found = examined.flatMap((one) => one.faults);
	if (pieces.length > SEGMENTS_MAX) found.push(tooMany(pieces, SEGMENTS_MAX, 'segments'));
	return { events, faults: [...faults, ...found, ...chainFaults(examined, chains)] };
}

/** What a file has of a device, and what by its head there is to be. */
interface Found {
	readonly own: Examined[];
	readonly chain: Chain | undefined;
}

/** Pieces that are not there, and pieces that do not follow from those before them. */
function chainFaults(examined: readonly Examined[], chains: readonly Chain[] | undefined): BackupFault[] {
	const found = new Map((chains ?? []).map((chain): [string, Found] => [chain.device, { own: [], chain }]));
	for (const one of examined) {
		if (one.device === '') continue;
		const { own, chain } = found.get(one.device) ?? { own: [], chain: undefined };
		if (one.number > 0) own.push(one);
		found.set(one.device, { own, chain });
	}
	return [...found].flatMap(([device, { own, chain }]) => [...missing(device, own, chain), ...unchained(own, chain)]);
}

/** One fault for each run of segments that are not there. */
function missing(device: string, own: readonly Examined[], chain: Chain | undefined): BackupFault[] {
	const numbers = own.map(({ number }) => number).sort((one, other) => one - other);
	const faults: BackupFault[] = [];
	let next = 1;
	const tell = (end: number): void => {
		if (end <= next) return;
		const isTail = chain !== undefined && end === chain.segments + 1;
		const lost = isTail ? chain.count - (next - 1) * SEGMENT_EVENTS : (end - next) * SEGMENT_EVENTS;
		faults.push({ code: 'segment-missing', data: { device, number: next, lost: Math.max(1, lost) } });
	};
	for (const number of numbers) {
		tell(number);
		next = Math.max(next, number + 1);
	}
	if (chain) tell(chain.segments + 1);
	return faults;
}

function unchained(own: readonly Examined[], chain: Chain | undefined): BackupFault[] {
	const sound = new Map(own.filter(({ hash }) => hash !== '').map((one) => [one.number, one]));
	const loose = [...sound.values()].filter(({ number, previous }) => {
		const before = sound.get(number - 1);
		return number === 1 ? previous !== '' : before !== undefined && before.hash !== previous;
	});
	const faults = loose.map(({ device, number }) => unlinked(device, number));
	const last = chain && sound.get(chain.segments);
	return last && last.hash !== chain.last ? [...faults, unlinked(chain.device, chain.segments)] : faults;
}

const unlinked = (device: string, number: number): BackupFault => ({
	code: 'backup-checksum',
	data: { device, number },
	path: 'chains'
});
