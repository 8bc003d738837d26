/** Asking the browser not to throw the data away when space runs short. Each call is missing in some browser. */

type Manager = Partial<Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>>;

/** `unknown`: this browser does not say. */
export type Persistence = 'persistent' | 'best-effort' | 'unknown';

/** Bytes; absent where the browser does not say. Browsers round, and may promise more than they will give. */
export interface Space {
	readonly used?: number;
	readonly quota?: number;
}

const persistence = (kept: boolean | undefined): Persistence =>
	kept === undefined ? 'unknown' : kept ? 'persistent' : 'best-effort';

/** The persistence in force. Never asks the learner anything. */
export async function persistenceOf(manager: Manager | undefined): Promise<Persistence> {
	try {
		return persistence(await manager?.persisted?.());
	} catch {
		return 'unknown';
	}
}

/** Asks for persistence: some browsers ask the learner in turn, so call it after a first session, not before. */
export async function askToPersist(manager: Manager | undefined): Promise<Persistence> {
	try {
		return persistence((await manager?.persisted?.()) === true || (await manager?.persist?.()));
	} catch {
		return 'unknown';
	}
}

/** Space used by this origin and allowed to it. */
export async function spaceOf(manager: Manager | undefined): Promise<Space> {
	try {
		const { usage, quota } = (await manager?.estimate?.()) ?? {};
		return { ...(usage === undefined ? {} : { used: usage }), ...(quota === undefined ? {} : { quota }) };
	} catch {
		return {};
	}
}
