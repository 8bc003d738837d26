// A disk whose power can be cut: ext4 on a loop device, its image on an XFS in memory. Linux, as root.
import { spawnSync } from 'node:child_process';
import { constants, copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Bytes of the disk, and of what holds it and one copy: both sparse. */
const DISK = '1G';
const HOLDER = '2500M';
/** What a full run writes at the most. */
const ROOM = 1_500_000_000;
const TOOLS = { 'mkfs.xfs': 'xfsprogs', 'mkfs.ext4': 'e2fsprogs', mount: 'mount', truncate: 'coreutils' };

/** What this machine lacks for it; empty: nothing. */
export function lacking(): string[] {
	if (process.platform !== 'linux') return ['Linux, with loop devices'];
	const tools = Object.entries(TOOLS).filter(([tool]) => spawnSync('which', [tool]).status !== 0);
	return [
		...(process.getuid?.() === 0 ? [] : ['root: it mounts disks (sudo, or a container with --privileged)']),
		...tools.map(([tool, debian]) => `${tool} (apt-get install ${debian})`),
		...(existsSync('/dev/loop-control') ? [] : ['loop devices: /dev/loop-control is missing'])
	];
}

function run(command: string, ...args: string[]): void {
	const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
	if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr.trim()}`);
}

/** In memory where that has room: what is cut off is what the file system had not written, whatever lies below. */
function folder(): string {
	const memory = '/dev/shm';
	const { bavail, bsize } = existsSync(memory) ? statfsSync(memory) : { bavail: 0, bsize: 0 };
	return mkdtempSync(join(bavail * bsize > ROOM ? memory : tmpdir(), 'liptako-power-'));
}

export class Disk {
	readonly #root = folder();
	readonly #holder = join(this.#root, 'holder');
	readonly #image = join(this.#holder, 'disk.img');
	readonly #cut = join(this.#holder, 'cut.img');
	/** Where the disk is mounted, always the same. */
	readonly path = join(this.#root, 'disk');

	constructor() {
		for (const dir of [this.#holder, this.path]) mkdirSync(dir);
		const xfs = join(this.#root, 'holder.img');
		run('truncate', '-s', HOLDER, xfs);
		run('mkfs.xfs', '-q', '-m', 'reflink=1', xfs);
		run('mount', '-o', 'loop', xfs, this.#holder);
		run('truncate', '-s', DISK, this.#image);
		run('mkfs.ext4', '-q', '-F', this.#image);
		run('mount', '-o', 'loop', this.#image, this.path);
	}

	/** Keeps the disk exactly as it is at this instant: a reflink, for which the file system holds every write back. */
	snapshot(): void {
		copyFileSync(this.#image, this.#cut, constants.COPYFILE_FICLONE_FORCE);
	}

	/** The power comes back: what was written after the snapshot never was. Nothing may use the disk. Replays its journal. */
	async restore(): Promise<void> {
		await this.#unmount(this.path);
		rmSync(this.#image);
		copyFileSync(this.#cut, this.#image, constants.COPYFILE_FICLONE_FORCE);
		rmSync(this.#cut);
		run('mount', '-o', 'loop', this.#image, this.path);
	}

	async remove(): Promise<void> {
		await this.#unmount(this.path);
		await this.#unmount(this.#holder);
		rmSync(this.#root, { recursive: true, force: true });
	}

	/** A process that was killed lets go of its files a moment later. */
	async #unmount(path: string): Promise<void> {
		for (let left = 100; ; left -= 1) {
			const { status, stderr } = spawnSync('umount', [path], { encoding: 'utf8' });
			if (status === 0) return;
			if (left === 0) throw new Error(`umount ${path}: ${stderr.trim()}`);
			await sleep(100);
		}
	}
}
