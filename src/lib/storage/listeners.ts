/** Who wants to be told of one thing. */
export class Listeners<Value> {
	readonly #all = new Set<{ readonly tell: (value: Value) => void }>();

	/** Returns the way to stop. */
	add(listener: (value: Value) => void): () => void {
		const entry = { tell: listener };
		this.#all.add(entry);
		return () => void this.#all.delete(entry);
	}

	tell(value: Value): void {
		for (const { tell } of [...this.#all]) tell(value);
	}
}
